import { expect, test } from './fixtures.js';
import { accessible } from './accessible.js';
import { Rep } from './people.js';
import { FOYER, records } from './stage.js';

const PAGE = '/demo/product';

/** Asks readers of the product's page one thing; nobody meets it before it is active. */
async function variant(name: string, priority: number): Promise<string> {
  const id = await records.create('Experience__c', {
    Name: name,
    Priority__c: priority,
    Split__c: 'Greeting',
    Weight__c: 1,
    Active__c: false,
  });
  await records.create('Criterion__c', {
    Experience__c: id,
    Number__c: 1,
    Field__c: 'Page Path',
    Operator__c: 'starts with',
    Value__c: PAGE,
  });
  const step = { Experience__c: id, Order__c: 1 };
  await records.create('Experience_Step__c', {
    ...step,
    Name: 'Topic',
    Kind__c: 'Ask',
    Text__c: `${name} asks: what brings you here?`,
    Choices__c: 'A person -> Person\nNothing -> Bye',
  });
  for (const [at, kind] of ['Route to Rep', 'End'].entries()) {
    const named = kind === 'End' ? 'Bye' : 'Person';
    await records.create('Experience_Step__c', {
      ...step,
      Name: named,
      Kind__c: kind,
      Order__c: at + 2,
    });
  }
  return id;
}

async function remove(experience: string): Promise<void> {
  for (const object of ['Experience_Step__c', 'Criterion__c']) {
    const parts = await records.query(
      `SELECT Id FROM ${object} WHERE Experience__c = '${experience}'`,
    );
    for (const part of parts) await records.remove(object, part.Id);
  }
  await records.remove('Experience__c', experience);
}

test('BOT-1 sales ops preview two experiences, split visitors between them and see what came', async ({
  browser,
  publish,
  visitor,
}) => {
  test.setTimeout(180_000);
  const made = [await variant('Warm', 1), await variant('Brief', 2)];
  const olga = await Rep.signsIn(browser, 'olga');
  const region = olga.page.getByRole('region', { name: 'Results of experiences' });
  const preview = region.getByRole('region', { name: 'Preview an experience' });
  try {
    // One that nobody meets yet can be walked through.
    expect(await publish()).toBe(0);
    await olga.page.getByRole('link', { name: 'Status' }).click();
    await preview
      .getByRole('combobox', { name: 'Experience' })
      .selectOption({ label: 'Warm (not active)' });
    await preview.getByRole('textbox', { name: 'Page' }).fill(FOYER + PAGE);
    await preview.getByRole('button', { name: 'Begin' }).click();
    await expect(preview.getByText('Warm asks: what brings you here?')).toBeVisible();
    await preview.getByRole('button', { name: 'Nothing' }).click();
    await expect(preview.getByText('It ends here.')).toBeVisible();
    await preview.getByRole('button', { name: 'Take back the last answer' }).click();
    await preview.getByRole('button', { name: 'A person' }).click();
    await expect(preview.getByText('Asks for a person')).toBeVisible();
    await accessible(olga.page);

    for (const id of made) await records.update('Experience__c', id, { Active__c: true });
    expect(await publish()).toBe(0);
    const kim = await visitor(PAGE);
    await kim.opensChat();
    const asked = kim.chat.getByText(/asks: what brings you here\?/);
    await expect(asked).toBeVisible();
    const words = (await asked.innerText()).trim();
    const name = words.startsWith('Warm') ? 'Warm' : 'Brief';
    await kim.page.reload();
    await expect(kim.chat.getByText(words)).toBeVisible();
    await kim.chat.getByRole('button', { name: 'Nothing' }).click();
    await expect(kim.chat.getByRole('button', { name: 'Nothing' })).toHaveCount(0);

    await olga.page.reload();
    const table = region.getByRole('table', { name: 'Split “Greeting”' });
    const row = table.getByRole('row', { name: new RegExp(`^${name}`) });
    await expect(row.getByRole('cell').nth(1)).toHaveText('1');
    await expect(row.getByRole('cell').nth(5)).toContainText('1 · 100%');
    await expect(region.getByText('the numbers are still too small to tell.')).toBeVisible();

    const trial = olga.page.getByRole('region', { name: 'Test visitor' });
    await trial.getByRole('textbox', { name: 'Page' }).fill(FOYER + PAGE);
    await trial.getByRole('button', { name: 'Try' }).click();
    await expect(
      trial.getByText('drawn in the split “Greeting” with a chance of 50%'),
    ).toBeVisible();
    await accessible(olga.page);
    expect(olga.complaints).toEqual([]);
  } finally {
    for (const id of made) await remove(id);
    await publish();
    await olga.context.close();
  }
});
