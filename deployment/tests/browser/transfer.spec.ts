import { expect, test } from './fixtures.js';
import { accessible } from './accessible.js';

test('TR-1 V360-6 a rep hands its visitor over under "Owner", and the colleague goes on', async ({
  rep,
  talking,
}) => {
  const { ben, kim } = await talking();
  await kim.writes('Do you ship to Norway?');
  await ben.writes('Chloe knows that.');

  const chloe = await rep('chloe');
  await chloe.becomes(false);
  const owner = ben.messenger.getByRole('combobox', { name: 'Owner' });
  const option = ben.messenger.getByRole('option', { name: /^Chloe Martin/ });
  await owner.press('ArrowDown');
  await expect(option).toHaveAttribute('aria-disabled', 'true');
  await expect(option).toContainText('Not available');
  await owner.press('Escape');
  await expect(option).toBeHidden();
  await chloe.becomes(true);
  await owner.press('ArrowDown');
  await expect(option).toHaveAttribute('aria-disabled', 'false');
  await accessible(ben.page);
  await owner.press('c');
  await owner.press('Enter');

  await expect(ben.page.getByRole('heading', { level: 1, name: 'Live Streams' })).toBeVisible();
  const done = ben.page.getByRole('alert').filter({ hasText: /^You have handed .* over to Chloe/ });
  await expect(done).toBeVisible();
  const called = chloe.page.getByRole('alert').filter({ hasText: /^.*Ben Carter has handed/ });
  await called.getByRole('button', { name: 'Open conversation' }).click();
  await expect(chloe.message('Do you ship to Norway?')).toBeVisible();
  await expect(chloe.message('Chloe knows that.')).toBeVisible();
  await expect(chloe.messages.getByText('Ben Carter transferred this to you')).toBeVisible();
  await expect(kim.chat.getByText('Ben Carter has handed you over to Chloe Martin')).toBeVisible();
  await chloe.writes('We do, from next week on.');
  await expect(kim.message('We do, from next week on.')).toBeVisible();
  await kim.chat.getByRole('button', { name: 'End chat' }).click();
});
