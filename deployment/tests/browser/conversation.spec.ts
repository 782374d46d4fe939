import { expect, test } from './fixtures.js';
import { accessible } from './accessible.js';

test('CV-1 CV-3 LS-9 both write and a reload on either side loses nothing', async ({
  rep,
  visitor,
}) => {
  const ana = await rep('ana');
  const kim = await visitor('/demo/pricing');
  await kim.opensChat();
  await kim.gives('kim@acme-robotics.example');
  const card = ana.card('Target Account', kim);
  await expect(card).toBeVisible();
  await kim.asksForAPerson();
  await expect(kim.chat.getByText('Waiting for a person')).toBeVisible();
  const left = card.getByRole('timer', { name: 'Time left to answer' });
  const seconds = Number(/\d+/.exec(await left.innerText())?.[0]);
  expect(seconds).toBeGreaterThan(20);
  expect(seconds).toBeLessThanOrEqual(30);
  await accessible(ana.page);

  await ana.starts(card);
  await expect(ana.page).toHaveURL(/\/console\/conversations\//);
  await expect(kim.chat.getByText('Ana Novak has joined')).toBeVisible();
  await expect(kim.chat.getByRole('heading', { name: /Ana Novak/ })).toBeVisible();
  await kim.writes('Do your sensors work in a **tomato** house?', 'in a tomato house?');
  await expect(ana.message('Do your sensors work')).toBeVisible();
  await ana.writes('They do. How many hectares?');
  await expect(kim.message('How many hectares?')).toBeVisible();
  await accessible(kim.page);
  await accessible(ana.page);

  await kim.page.reload();
  await expect(kim.chat).toBeVisible();
  await expect(kim.message('How many hectares?')).toBeVisible();
  await kim.writes('Four, and two more next year.');
  await ana.page.reload();
  await expect(ana.message('Four, and two more next year.')).toBeVisible();
  await ana.writes('Then we should talk numbers.');
  await expect(kim.message('Then we should talk numbers.')).toBeVisible();
  await expect(kim.messages.getByRole('listitem').filter({ hasText: 'Four, and' })).toHaveCount(1);

  await kim.chat.getByRole('button', { name: 'End chat' }).click();
  await expect(kim.chat.getByText('Conversation ended')).toBeVisible();
  await expect(ana.messenger.getByText(/ended/i).first()).toBeVisible();
  expect(kim.complaints).toEqual([]);
  expect(ana.complaints).toEqual([]);
});

test('CV-9 the conversation follows to another page of the site', async ({ rep, visitor }) => {
  const ben = await rep('ben');
  const there = await visitor('/demo/pricing');
  await there.opensChat();
  await there.asksForAPerson();
  await ben.starts(ben.card('Pricing Page', there));
  await there.writes('Which plan has the forecast?');
  await there.page.getByRole('navigation', { name: 'Main' }).getByText('Product').click();
  await there.page.waitForURL('**/demo/product');
  await expect(there.message('Which plan has the forecast?')).toBeVisible();
  await ben.writes('Canopy has.');
  await expect(there.message('Canopy has.')).toBeVisible();
  await there.chat.getByRole('button', { name: 'End chat' }).click();
  await expect(there.chat.getByText('Conversation ended')).toBeVisible();
});

test('LS-9 of two reps one wins and the other reads who', async ({ rep, visitor }) => {
  const ben = await rep('ben');
  const chloe = await rep('chloe');
  const there = await visitor('/demo/pricing');
  await there.opensChat();
  await there.asksForAPerson();
  const start = { name: 'Start a conversation' };
  const first = ben.card('Pricing Page', there).getByRole('button', start);
  const second = chloe.card('Pricing Page', there).getByRole('button', start);
  await expect(first).toBeVisible();
  await expect(second).toBeVisible();
  // Both press what they see: a click that looks again would wait for a button that is gone by then.
  const buttons = await Promise.all([first.elementHandle(), second.elementHandle()]);
  await Promise.all(buttons.map((button) => button?.dispatchEvent('click')));

  const joined = there.chat.getByText(/(Ben Carter|Chloe Martin) has joined/).first();
  await expect(joined).toBeVisible();
  const winner = /Ben/.test(await joined.innerText()) ? ben : chloe;
  const loser = winner === ben ? chloe : ben;
  const name = winner === ben ? 'Ben Carter' : 'Chloe Martin';
  const told = `${name} has taken this conversation`;
  await expect(loser.page.getByRole('alert', { name: told })).toBeVisible();
  await winner.writes('Hello, I am with you.');
  await expect(there.message('Hello, I am with you.')).toBeVisible();
  await there.chat.getByRole('button', { name: 'End chat' }).click();
});

test('CV-15 nobody available is said at once', async ({ visitor }) => {
  const there = await visitor('/demo/contact');
  await there.opensChat();
  await expect(there.chat.getByText('Nobody is free right now')).toBeVisible({ timeout: 3_000 });
  await expect(there.chat.getByText('Waiting for a person')).toHaveCount(0);
  await expect(there.page.getByRole('region', { name: 'Meeting booker' })).toBeVisible();
  await accessible(there.page);
});

test('SEC-1 a hostile message stays text on both sides', async ({ rep, visitor }) => {
  const ben = await rep('ben');
  const there = await visitor('/demo/pricing');
  await there.opensChat();
  await there.asksForAPerson();
  await ben.starts(ben.card('Pricing Page', there));
  const hostile = '<img src=x onerror=alert(1)> [tap](javascript:alert(2))';
  await there.writes(hostile, '<img src=x onerror=alert(1)> tap');
  await expect(ben.message('onerror=alert(1)')).toBeVisible();
  await expect(ben.messages.locator('img[src="x"]')).toHaveCount(0);
  await expect(ben.messages.locator('a[href^="javascript"]')).toHaveCount(0);
  await there.chat.getByRole('button', { name: 'End chat' }).click();
  expect([...ben.complaints, ...there.complaints]).toEqual([]);
});
