import { expect, test } from './fixtures.js';
import { accessible } from './accessible.js';
import { type Rep } from './people.js';
import { records, unshared } from './stage.js';

const facts = (rep: Rep) => rep.page.getByRole('region', { name: 'Visitor 360' });

async function opensAccount(rep: Rep): Promise<void> {
  await facts(rep).getByRole('tab', { name: 'Account' }).click();
}

test('V360-3 shows the company, its opportunities, who else is here and what they clicked', async ({
  rep,
  visitor,
}) => {
  const campaign = `spring-${Date.now()}`;
  const [deal] = await records.query(
    "SELECT Id, Name FROM Opportunity WHERE IsClosed = false AND Account.Name = 'ACME Robotics'",
  );
  const ana = await rep('ana');
  const kim = await visitor(`/demo/pricing?utm_source=google&utm_campaign=${campaign}&gclid=x1`);
  await kim.identifies('kim@acme-robotics.example');
  const colleague = await visitor('/demo/product');
  await colleague.identifies(`new.${Date.now()}@acme-robotics.example`);
  const card = ana.card('Target Account', kim);
  await card.getByRole('link', { name: 'Open conversation' }).click();
  await opensAccount(ana);

  await expect(facts(ana).getByRole('link', { name: 'ACME Robotics' })).toBeVisible();
  await expect(facts(ana).getByRole('link', { name: String(deal?.['Name']) })).toBeVisible();
  await expect(facts(ana)).toContainText('Account Manager');
  // What a visitor clicked is written down some seconds after it came.
  await expect(async () => {
    await facts(ana).getByRole('tab', { name: 'Visitor' }).click();
    await opensAccount(ana);
    await expect(facts(ana).getByText(campaign)).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expect(facts(ana)).toContainText('google · click id gclid · 1 visit');
  await accessible(ana.page);

  const there = facts(ana).locator(`[data-visitor="${colleague.id}"]`);
  await expect(there).toContainText('claimed');
  await there.getByRole('link').first().click();
  await expect(ana.page).toHaveURL(new RegExp(`/console/conversations/${colleague.id}$`));
  await opensAccount(ana);
  await expect(facts(ana).getByRole('link', { name: 'Kim Andersen' }).first()).toBeVisible();
  expect(ana.complaints).toEqual([]);
});

test('V360-3 SEC-1 counts what Salesforce does not share with the rep', async ({
  rep,
  visitor,
}) => {
  const [olga] = await records.query("SELECT Id FROM User WHERE Username = 'olga@foyer.example'");
  const [acme] = await records.query("SELECT Id FROM Account WHERE Name = 'ACME Robotics'");
  const deal = (name: string) =>
    records.create('Opportunity', {
      Name: name,
      StageName: 'Prospecting',
      CloseDate: '2030-01-31',
      AccountId: String(acme?.Id),
      OwnerId: String(olga?.Id),
    });
  const secret = await deal(`Secret ${Date.now()}`);
  // The newest one is on the visitor's card; that is another matter.
  const open = await deal(`Open ${Date.now()}`);
  await unshared(secret);
  try {
    const ana = await rep('ana');
    const kim = await visitor('/demo/pricing');
    await kim.identifies('kim@acme-robotics.example');
    await ana.card('Target Account', kim).getByRole('link', { name: 'Open conversation' }).click();
    await opensAccount(ana);

    // Salesforce tells of changes within seconds; the tab is read whenever it is opened.
    await expect(async () => {
      await facts(ana).getByRole('tab', { name: 'Visitor' }).click();
      await opensAccount(ana);
      const deal = facts(ana).getByRole('link', { name: /^Open / });
      await expect(deal).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 30_000 });
    await expect(facts(ana)).toContainText('One more that you may not see in Salesforce');
    await expect(facts(ana).getByText(/^Secret /)).toHaveCount(0);
  } finally {
    await unshared();
    await records.remove('Opportunity', secret);
    await records.remove('Opportunity', open);
  }
});

test('V360-3 says what is known of a company that Salesforce does not have', async ({
  rep,
  visitor,
}) => {
  const ben = await rep('ben');
  const stranger = await visitor('/demo/pricing');
  await stranger.identifies(`lee@unheard-of-${Date.now()}.example`);
  await ben.card('Pricing Page', stranger).getByRole('link', { name: 'Open conversation' }).click();
  await opensAccount(ben);

  await expect(facts(ben)).toContainText('Salesforce has no account for this company.');
  await expect(facts(ben)).toContainText('Company Domain');
  await expect(facts(ben)).toContainText('Visitor, claimed · Low');
  await accessible(ben.page);
});

test('V360-1 the panes are as wide as the rep leaves them, and share a place where there is none', async ({
  rep,
  visitor,
}) => {
  const ben = await rep('ben');
  const there = await visitor('/demo/pricing');
  await ben.card('Pricing Page', there).getByRole('link', { name: 'Open conversation' }).click();
  const live = ben.page.getByRole('region', { name: 'Live View' });
  const divider = ben.page.getByRole('separator', { name: 'Width of Visitor 360' });
  await expect(live).toBeVisible();
  const before = (await facts(ben).boundingBox())?.width ?? 0;
  await divider.press('ArrowRight');
  await expect.poll(async () => (await facts(ben).boundingBox())?.width).toBe(before + 16);
  const bar = await divider.boundingBox();
  if (!bar) throw new Error('no divider');
  await ben.page.mouse.move(bar.x, bar.y + 200);
  await ben.page.mouse.down();
  await ben.page.mouse.move(bar.x - 40, bar.y + 200);
  await ben.page.mouse.up();
  await expect.poll(async () => (await facts(ben).boundingBox())?.width).toBeLessThan(before);
  const narrow = (await facts(ben).boundingBox())?.width;
  await ben.page.reload();
  await expect.poll(async () => (await facts(ben).boundingBox())?.width).toBe(narrow);

  await ben.page.setViewportSize({ width: 1024, height: 768 });
  await expect(live).toHaveCount(0);
  await expect(facts(ben)).toBeVisible();
  await ben.page.getByRole('tab', { name: 'Live View' }).click();
  const page = live.locator('iframe').last().contentFrame();
  const heading = await there.page.getByRole('heading', { level: 1 }).innerText();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  await expect(facts(ben)).toHaveCount(0);
  await accessible(ben.page);
  await ben.page.setViewportSize({ width: 1280, height: 800 });
  await expect(facts(ben)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
});
