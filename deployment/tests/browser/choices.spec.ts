import { expect, test } from './fixtures.js';
import { accessible } from './accessible.js';
import { type Rep, type Visitor } from './people.js';

/** Nothing hides a page of a headless browser; a visitor without input would take a minute. */
async function looksElsewhere(visitor: Visitor): Promise<void> {
  await visitor.page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  });
}

async function settings(rep: Rep) {
  await rep.page.getByRole('button', { name: 'Settings', exact: true }).click();
  return rep.page.getByRole('dialog', { name: 'Settings' });
}

test('LS-7 idle visitors are hidden until asked for, and the choice is kept', async ({
  rep,
  visitor,
}) => {
  const ana = await rep('ana');
  const kim = await visitor('/demo/pricing');
  await kim.identifies('kim@acme-robotics.example');
  const card = ana.card('Target Account', kim);
  await expect(card).toBeVisible();
  await looksElsewhere(kim);
  await expect(card).toHaveCount(0);
  await expect(ana.page.getByText(/\d+ idle hidden/)).toBeVisible();

  const dialog = await settings(ana);
  const idle = dialog.getByRole('checkbox', { name: 'Show idle visitors' });
  await expect(idle).not.toBeChecked();
  await accessible(ana.page);
  await idle.check();
  await ana.page.keyboard.press('Escape');
  await expect(card.getByRole('img', { name: 'idle' })).toBeVisible();
  await ana.page.reload();
  await expect(card).toBeVisible();
});

test('LS-11 a rep hides a stream for itself, but never who asks in it for a person', async ({
  rep,
  visitor,
}) => {
  const ben = await rep('ben');
  const there = await visitor('/demo/pricing');
  await expect(ben.card('Pricing Page', there)).toBeVisible();
  const dialog = await settings(ben);
  await dialog.getByRole('checkbox', { name: 'Pricing Page' }).uncheck();
  await ben.page.keyboard.press('Escape');
  await expect(ben.column('Pricing Page')).toHaveCount(0);
  await expect(ben.page.getByText('1 stream hidden')).toBeVisible();

  await there.opensChat();
  await there.asksForAPerson();
  await expect(ben.card('Pricing Page', there).getByRole('timer')).toBeVisible();
});

test('LS-11 search finds by name, company, page and e-mail', async ({ rep, visitor }) => {
  const ana = await rep('ana');
  const kim = await visitor('/demo/pricing');
  await kim.identifies('kim@acme-robotics.example');
  const other = await visitor('/demo/pricing');
  await expect(ana.card('Target Account', kim)).toBeVisible();
  await expect(ana.cardAnywhere(other)).toBeVisible();

  await ana.page.keyboard.press('/');
  const field = ana.page.getByRole('searchbox', { name: 'Search visitors' });
  await expect(field).toBeFocused();
  for (const words of ['andersen', 'acme', 'kim@acme-robotics']) {
    await field.fill(words);
    await expect(ana.cardAnywhere(kim)).toBeVisible();
    await expect(ana.cardAnywhere(other)).toHaveCount(0);
  }
  await field.fill('/demo/pricing');
  await expect(ana.cardAnywhere(other)).toBeVisible();
  await field.fill('nobody like that');
  await expect(ana.page.getByText('No visitor fits the search')).toBeVisible();
  await accessible(ana.page);
  await field.press('Escape');
  await expect(ana.cardAnywhere(other)).toBeVisible();
});

test('LS-11 a dismissed visitor stays away over windows and reloads, and can be brought back', async ({
  rep,
  visitor,
}) => {
  const ana = await rep('ana');
  const kim = await visitor('/demo/pricing');
  await kim.identifies('kim@acme-robotics.example');
  const card = ana.card('Target Account', kim);
  const window = await ana.context.newPage();
  await window.goto(ana.page.url());
  const there = window.locator(`article[data-visitor="${kim.id}"]`);
  await expect(there).toBeVisible();

  await card.hover();
  await card.getByRole('button', { name: 'Dismiss until the next visit' }).click();
  await expect(card).toHaveCount(0);
  await expect(there).toHaveCount(0);
  await ana.page.reload();
  await expect(ana.column('Target Account')).toBeVisible();
  await expect(card).toHaveCount(0);

  await kim.opensChat();
  await kim.asksForAPerson();
  await expect(card.getByRole('button', { name: 'Start a conversation' })).toBeVisible();
  await window.close();
});

test('UI-1 AX-1 the console fits a phone', async ({ rep, visitor }) => {
  const ana = await rep('ana');
  await ana.page.setViewportSize({ width: 390, height: 844 });
  for (const name of ['Live Streams', 'Conversations', 'Status']) {
    await expect(ana.page.getByRole('link', { name, exact: true })).toBeInViewport({ ratio: 1 });
  }
  await accessible(ana.page);
  const there = await visitor('/demo/pricing');
  await ana.card('Pricing Page', there).getByRole('link').first().click();
  await expect(ana.messenger).toBeInViewport();
  await accessible(ana.page);
  await ana.page.getByRole('link', { name: 'Status', exact: true }).click();
  await expect(ana.page.getByRole('heading', { level: 1 })).toBeInViewport();
  const width = await ana.page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
});

test('AX-1 the whole board by keyboard', async ({ rep, visitor }) => {
  const ana = await rep('ana');
  const kim = await visitor('/demo/pricing');
  await kim.identifies('kim@acme-robotics.example');
  const other = await visitor('/demo/pricing');
  await expect(ana.card('Target Account', kim)).toBeVisible();
  const second = ana.cardAnywhere(other);
  await expect(second).toBeVisible();

  const first = ana.card('Target Account', kim).getByRole('link', { name: 'Open conversation' });
  await first.focus();
  await ana.page.keyboard.press('ArrowRight');
  await expect(second.getByRole('link', { name: 'Open conversation' })).toBeFocused();
  await ana.page.keyboard.press('ArrowLeft');
  await expect(first).toBeFocused();
  await ana.page.keyboard.press('Control+k');
  await expect(ana.page.getByRole('searchbox', { name: 'Search visitors' })).toBeFocused();
  await first.focus();
  await ana.page.keyboard.press('Enter');
  await expect(ana.page).toHaveURL(new RegExp(`/console/conversations/${kim.id}$`));
});
