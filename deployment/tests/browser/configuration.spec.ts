import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures.js';
import { accessible } from './accessible.js';
import { Rep } from './people.js';
import { publishDraft } from './publishing.js';
import { FOYER, records } from './stage.js';

test('OPS-4 sales ops publish what waits, return, and carry it elsewhere by name', async ({
  browser,
  publish,
}) => {
  test.setTimeout(180_000);
  const olga = await Rep.signsIn(browser, 'olga');
  const { page } = olga;
  const section = page.getByRole('region', { name: 'Configuration' });
  const company = async (name: string) => {
    await records.setting({ Company_Name__c: name });
    await section.getByRole('button', { name: 'Read now' }).click();
  };
  const asShown = async () =>
    ((await (await olga.context.request.get(`${FOYER}/api/me`)).json()) as { company: string })
      .company;
  try {
    await records.setting({ Publishing__c: 'By Publishing' });
    await publish();
    await page.getByRole('link', { name: 'Status' }).click();
    await expect(section.getByText('wait until somebody publishes them')).toBeVisible();

    await company('Moss & Meadow');
    const waiting = section.getByRole('listitem').filter({ hasText: 'Company Name' });
    await expect(waiting).toContainText('Fern & Field → Moss & Meadow');
    expect(await asShown()).toBe('Fern & Field');
    await accessible(page);
    await section.getByRole('button', { name: 'Publish' }).click();
    const dialog = page.getByRole('dialog', { name: 'Publish' });
    await dialog.getByRole('textbox', { name: 'Note' }).fill('A new name');
    await accessible(page);
    await page.keyboard.press('Enter');
    await expect(section.getByText(/^Version \d+ is in force$/)).toBeVisible();
    expect(await asShown()).toBe('Moss & Meadow');

    await section.getByText('History', { exact: true }).click();
    await accessible(page);
    await section
      .getByRole('button', { name: /^Return to version/ })
      .first()
      .click();
    await page
      .getByRole('dialog', { name: /^Return to version/ })
      .getByRole('button', { name: 'Return to this version' })
      .click();
    await expect(section.getByText(/^returned to version \d+ by/)).toBeVisible();
    await expect.poll(asShown).toBe('Fern & Field');

    const download = page.waitForEvent('download');
    await section.getByRole('link', { name: 'Export' }).click();
    const file = await (await download).path();
    expect(await readFile(file, 'utf8')).toContain('"Fern & Field"');
    await section.getByRole('button', { name: 'Import' }).click();
    const imports = page.getByRole('dialog', { name: 'Import a configuration' });
    await imports.getByLabel('File that was exported').setInputFiles(file);
    await expect(imports.getByText(/^Would make 0, change 1,/)).toBeVisible();
    await accessible(page);
    await imports.getByRole('button', { name: 'Write into Salesforce' }).click();
    await expect(imports.getByText(/^Made 0, changed 1,/)).toBeVisible();
    const [setting] = await records.query('SELECT Id, Company_Name__c FROM Setting__c');
    expect(setting?.['Company_Name__c']).toBe('Fern & Field');
    expect(olga.complaints).toEqual([]);
  } finally {
    await records.setting({ Company_Name__c: 'Fern & Field', Publishing__c: 'On Save' });
    await publish();
    await publishDraft(olga);
    await olga.context.close();
  }
  const told = () => records.query('SELECT Id, How__c FROM Publication__c');
  await expect
    .poll(async () => (await told()).map((one) => one['How__c']), { timeout: 30_000 })
    .toEqual(expect.arrayContaining(['Saved', 'Published', 'Returned']));
});
