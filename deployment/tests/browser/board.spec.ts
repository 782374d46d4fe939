import { expect, test } from './fixtures.js';
import { accessible } from './accessible.js';
import { SHOP } from './stage.js';

test('LS-1 shows the streams of Salesforce from the left by priority', async ({ rep }) => {
  const ana = await rep('ana');
  const titles = ['Target Account', 'Open Opportunity', 'Paid Advertising', 'Pricing Page'];
  for (const title of titles) await expect(ana.column(title)).toBeVisible();
  const places = await Promise.all(titles.map((title) => ana.column(title).boundingBox()));
  const lefts = places.map((place) => place?.x ?? -1);
  expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
  await accessible(ana.page);
  expect(ana.complaints).toEqual([]);
});

test('LS-4 a visitor stands in its stream within three seconds and follows', async ({
  rep,
  visitor,
}) => {
  const ana = await rep('ana');
  const there = await visitor('/demo/');
  await there.page.waitForLoadState('networkidle');
  await expect(ana.cardAnywhere(there)).toHaveCount(0);

  await there.page.getByRole('navigation', { name: 'Main' }).getByText('Pricing').click();
  await there.page.waitForURL('**/demo/pricing');
  const card = ana.card('Pricing Page', there);
  await expect(card).toBeVisible({ timeout: 3_000 });
  await expect(card).toContainText('/demo/pricing');

  await there.page.mouse.wheel(0, 4_000);
  const depth = card.getByRole('meter', { name: 'Scroll depth' });
  await expect(async () => {
    expect(Number(await depth.getAttribute('aria-valuenow'))).toBeGreaterThan(15);
  }).toPass({ timeout: 5_000 });
  await accessible(ana.page);

  await there.leaves();
  await expect(card).toHaveCount(0, { timeout: 45_000 });
});

test('LS-3 LS-5 RT-4 an e-mail brings the visitor to the owner', async ({ rep, visitor }) => {
  const ana = await rep('ana');
  const ben = await rep('ben');
  const kim = await visitor('/demo/pricing');
  await expect(ben.card('Pricing Page', kim)).toBeVisible();

  await kim.opensChat();
  await accessible(kim.page);
  await kim.gives('kim@acme-robotics.example');
  const card = ana.card('Target Account', kim);
  await expect(card).toHaveAccessibleName(/^Kim Andersen/);
  await expect(card).toContainText('ACME Robotics');
  await expect(card).toContainText('40');
  await expect(card).toContainText('Owner Ana');
  await expect(ben.cardAnywhere(kim)).toHaveCount(0);

  await card.getByRole('button', { name: 'Routing details' }).hover();
  await expect(ana.page.getByText('Owner of the contact, lead or account').first()).toBeVisible();
  await accessible(ana.page);
  expect(kim.complaints).toEqual([]);
});

test('LS-3 a paid click stands under advertising, not under pricing', async ({ rep, visitor }) => {
  const chloe = await rep('chloe');
  const there = await visitor('/demo/pricing?utm_source=news&utm_medium=cpc&utm_campaign=spring');
  await expect(chloe.card('Paid Advertising', there)).toBeVisible();
  await expect(chloe.card('Pricing Page', there)).toHaveCount(0);
});

test('WEB-1 identify from the page is a claim only', async ({ rep, visitor }) => {
  const ben = await rep('ben');
  const jonas = await visitor('/demo/pricing');
  await expect(ben.card('Pricing Page', jonas)).toBeVisible();
  await jonas.identifies('jonas@brightwell.example');
  const card = ben.card('Pricing Page', jonas);
  await expect(card).toHaveAccessibleName(/^Jonas Weber/);
  await expect(card).toContainText('Brightwell');
  expect(new URL(jonas.page.url()).origin).toBe(SHOP);
});
