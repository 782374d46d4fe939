import { expect, test } from './fixtures.js';
import { accessible } from './accessible.js';
import { Rep } from './people.js';
import { FOYER } from './stage.js';

test('CV-15 an open messenger learns at once that the last rep has left, and that one came', async ({
  rep,
  visitor,
}) => {
  const ben = await rep('ben');
  const there = await visitor('/demo/pricing');
  await expect(ben.card('Pricing Page', there)).toBeVisible();
  await there.opensChat();
  const ask = there.chat.getByRole('button', { name: 'Chat with a person' });
  await expect(ask).toBeVisible();

  await ben.becomes(false);
  await expect(there.chat.getByText('Nobody is free right now')).toBeVisible();
  await expect(there.page.getByRole('region', { name: 'Meeting booker' })).toBeVisible();
  await expect(ask).toHaveCount(0);
  await accessible(there.page);

  await ben.becomes(true);
  await expect(ask).toBeVisible();
  await expect(there.page.getByRole('region', { name: 'Meeting booker' })).toHaveCount(0);
});

test('RT-2 a pause has a reason and a return time, in every window and for the others', async ({
  browser,
  rep,
}) => {
  const ana = await rep('ana');
  const second = await ana.context.newPage();
  await second.goto(`${FOYER}/console/`);
  const other = second.getByRole('switch', { name: 'Available' });
  await expect(other).toHaveAttribute('aria-checked', 'true');

  await ana.page.getByRole('button', { name: 'Reason and return time' }).click();
  const pause = ana.page.getByRole('dialog', { name: 'Reason and return time' });
  await pause.getByRole('button', { name: 'Lunch' }).click();
  await pause.getByLabel('Back at').fill('13:30');
  await accessible(ana.page);
  await pause.getByRole('button', { name: 'Switch off' }).click();

  await expect(ana.available).toHaveAttribute('aria-checked', 'false');
  await expect(ana.page.getByText('Lunch, back at 13:30')).toBeVisible();
  await expect(other).toHaveAttribute('aria-checked', 'false');
  await expect(second.getByText('Lunch, back at 13:30')).toBeVisible();
  await second.reload();
  await expect(second.getByText('Lunch, back at 13:30')).toBeVisible();

  const olga = await Rep.signsIn(browser, 'olga');
  await olga.page.goto(`${FOYER}/console/status`);
  const row = olga.page.getByRole('row').filter({ hasText: 'Ana Novak' });
  await expect(row).toContainText('Lunch, back at 13:30');
  await olga.context.close();

  await other.click();
  await expect(ana.available).toHaveAttribute('aria-checked', 'true');
  await expect(ana.page.getByText('Lunch, back at')).toHaveCount(0);
});
