import { expect, test } from './fixtures.js';
import { accessible } from './accessible.js';
import { Rep } from './people.js';
import { FOYER, records, SHOP } from './stage.js';

/** Tomorrow noon, and a day that is long over: an absence that has ended. */
const TOMORROW = new Date(Date.now() + 86_400_000).toISOString();
const OVER = '2020-01-01T12:00:00.000Z';

async function recordOf(user: string): Promise<string> {
  const [found] = await records.query(
    `SELECT Id FROM Rep__c WHERE User__r.Username = '${user}@foyer.example'`,
  );
  if (!found) throw new Error(`no Rep record of ${user}`);
  return found.Id;
}

test('OPS-5 an absent rep leaves every queue, is told why, and the reason shows on the card', async ({
  publish,
  rep,
  visitor,
}) => {
  const record = await recordOf('ana');
  const [ana, ben] = [await rep('ana'), await rep('ben')];
  const kim = await visitor('/demo/pricing');
  await kim.identifies('kim@acme-robotics.example');
  await expect(ana.cardAnywhere(kim)).toBeVisible();
  try {
    await records.update('Rep__c', record, { Absent_Until__c: TOMORROW });
    expect(await publish()).toBe(0);

    await expect(ana.available).toHaveAttribute('aria-checked', 'false');
    const why = ana.page.getByRole('alert').filter({ hasText: 'You are marked as absent' });
    await expect(why).toBeVisible();
    await expect(ana.cardAnywhere(kim)).toHaveCount(0);
    const card = ben.cardAnywhere(kim);
    await card.getByRole('button', { name: 'Routing details' }).hover();
    await expect(
      ben.page.getByText(/Owner Ana Novak is absent until .*; offered to/),
    ).toBeVisible();

    await why.getByRole('button', { name: 'Dismiss' }).click();
    await ana.available.click();
    await expect(why).toBeVisible();
    await expect(ana.available).toHaveAttribute('aria-checked', 'false');
  } finally {
    await records.update('Rep__c', record, { Absent_Until__c: OVER });
    expect(await publish()).toBe(0);
  }
  await ana.becomes(true);
  await expect(ana.cardAnywhere(kim)).toBeVisible();
});

test('OPS-5 sales ops see the people, and who needs attention', async ({ browser, publish }) => {
  const record = await recordOf('chloe');
  const olga = await Rep.signsIn(browser, 'olga');
  await olga.page.goto(`${FOYER}/console/status`);
  const people = olga.page.getByRole('region', { name: 'People' });
  const row = people.getByRole('row').filter({ hasText: 'Chloe Martin' });
  await expect(row).toContainText('Everyone');
  await expect(row).toContainText('en, fr');
  try {
    await records.update('Rep__c', record, { Active__c: false });
    expect(await publish()).toBe(0);
    await olga.page.reload();
    await expect(row).toContainText('Not active as a rep');
    const attention = people.getByRole('region', { name: 'Needs attention' });
    await expect(attention).toContainText('Chloe Martin is a member of the team “Everyone”');
    await accessible(olga.page);
  } finally {
    await records.update('Rep__c', record, { Active__c: true });
    await publish();
    await olga.context.close();
  }
});

test('OPS-6 RT-8 the set-up check says what is there and tries a visitor, rule by rule', async ({
  browser,
  visitor,
}) => {
  await visitor('/demo/');
  const olga = await Rep.signsIn(browser, 'olga');
  await olga.page.goto(`${FOYER}/console/status`);
  const check = olga.page.getByRole('region', { name: 'Set-up check' });
  await check.getByRole('button', { name: 'Check now' }).click();
  const found = check.getByRole('list', { name: 'What was found' });
  await expect(found).toContainText('is reached as Foyer Integration');
  await expect(found).toContainText('The package is complete');
  await expect(found).toContainText('may read and write all that Foyer needs');
  await expect(async () => {
    await check.getByRole('button', { name: 'Check now' }).click();
    await expect(found).toContainText(`the script was seen on ${SHOP}`, { timeout: 2_000 });
  }).toPass({ timeout: 30_000 });

  const trial = check.getByRole('region', { name: 'Test visitor' });
  await trial.getByRole('textbox', { name: 'Page' }).fill(`${SHOP}/demo/pricing`);
  await trial.getByRole('textbox', { name: 'E-mail' }).fill('kim@acme-robotics.example');
  await trial.getByRole('textbox', { name: 'Country' }).fill('Spain');
  await trial.getByRole('button', { name: 'Try' }).click();
  await expect(trial).toContainText('Target Account');
  await expect(trial).toContainText('Owner Ana Novak');
  await expect(trial.getByRole('link', { name: /Contact Kim Andersen/ })).toBeVisible();
  const streams = trial.getByRole('region', { name: 'Streams' }).getByRole('listitem');
  await expect(streams.filter({ hasText: 'decides' }).first()).toContainText('Target Account');
  await accessible(olga.page);
  await olga.context.close();
});
