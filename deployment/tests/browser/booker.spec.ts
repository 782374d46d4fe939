import { expect, test } from './fixtures.js';
import { accessible } from './accessible.js';

test('MB-1 a rep offers a meeting, the visitor books a time, and the rep finds it', async ({
  rep,
  visitor,
}) => {
  const ana = await rep('ana');
  const kim = await visitor('/demo/pricing');
  await kim.opensChat();
  await kim.asksForAPerson();
  await ana.starts(ana.cardAnywhere(kim));

  await ana.page.getByRole('button', { name: 'Offer meeting' }).first().click();
  const dialog = ana.page.getByRole('dialog', { name: 'Offer meeting' });
  await dialog
    .getByRole('combobox', { name: 'Meeting type' })
    .selectOption({ label: 'Demo (30 min)' });
  await expect(dialog.getByText(/^Next: /)).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Meeting Title' }).fill('Tour for Kim');
  await accessible(ana.page);
  await dialog.getByRole('button', { name: 'Send' }).click();
  await expect(dialog).toHaveCount(0);

  const booker = kim.chat.getByRole('region', { name: 'Meeting booker' });
  await booker.getByRole('combobox', { name: 'Time zone' }).selectOption('Asia/Tokyo');
  const times = booker.getByRole('listbox', { name: 'Times' });
  await times.getByRole('option').first().focus();
  await kim.page.keyboard.press('ArrowDown');
  await accessible(kim.page);
  await kim.page.keyboard.press('Enter');
  await booker.getByRole('textbox', { name: 'E-mail' }).fill('kim@acme.example');
  await booker.getByRole('textbox', { name: 'Your name' }).fill('Kim Lee');
  await accessible(kim.page);
  await booker.getByRole('button', { name: 'Book meeting' }).click();
  await expect(booker.getByRole('status')).toHaveText('Meeting booked');
  await expect(booker.getByText('Tour for Kim')).toBeVisible();
  await expect(ana.page.getByText(/^Meeting booked: /)).toBeVisible();

  const holder = await booker.getByText(/Ana Novak|Ben Carter|Chloe Martin/).innerText();
  const host = await rep(holder.split(' ')[0]?.toLowerCase() === 'ben' ? 'ben' : 'ana');
  await host.page.getByRole('link', { name: 'Meetings' }).click();
  await expect(host.page.getByRole('region', { name: 'Whose turn it is' })).toBeVisible();
  await accessible(host.page);
});

test('MB-2 any other day is reached by keyboard, and a time given up is free again', async ({
  visitor,
}) => {
  const kim = await visitor('/demo/pricing#foyer-book');
  const booker = kim.chat.getByRole('region', { name: 'Meeting booker' });
  await booker.getByRole('button', { name: 'Choose another day' }).click();
  const grid = booker.getByRole('grid');
  await grid.locator('[tabindex="0"]').focus();
  await kim.page.keyboard.press('PageDown');
  await kim.page.keyboard.press('Home');
  await accessible(kim.page);
  await booker.getByRole('button', { name: 'Next free times' }).click();
  const first = booker.getByRole('listbox', { name: 'Times' }).getByRole('option').first();
  const name = await first.getAttribute('aria-label');
  await first.click();
  await expect(booker.getByText(/^Kept for you: 4:/)).toBeVisible();
  await booker.getByRole('button', { name: 'Another time' }).click();
  await expect(booker.getByRole('option', { name: name ?? '' })).toBeVisible();
});
