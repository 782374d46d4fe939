import type { Browser, Locator, Page } from '@playwright/test';
import { accessible } from './accessible.js';
import { expect, test } from './fixtures.js';
import { mailsTo } from './mails.js';
import config from './playwright.config.js';

const ownArgs = config.use?.launchOptions?.args ?? [];

// A meeting is offered while both talk.
test.use({
  launchOptions: {
    ...config.use?.launchOptions,
    args: [...ownArgs, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
  },
});

/** An address of its own for each run, so that no other test's mail is meant. */
const KIM = `kim-${Date.now().toString(36)}@acme.example`;

const callOf = (place: Locator | Page): Locator =>
  place.getByRole('region', { name: 'Call', exact: true });

/** Opens what the latest mail links to on another device, once there are so many mails. */
async function opensMail(browser: Browser, mails: number, subject: string): Promise<Page> {
  await expect.poll(async () => (await mailsTo(KIM)).length).toBe(mails);
  const [latest] = await mailsTo(KIM);
  expect(latest?.subject).toBe(subject);
  const phone = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const link = /https?:\/\/\S+\/meeting\/\S+/.exec(latest?.text ?? '')?.[0];
  await phone.goto(link ?? 'about:blank');
  return phone;
}

/** As the clocks there show it. */
function timeIn(timeZone: string, language: string, at: Date): string {
  return at.toLocaleTimeString(language, { timeZone, hour: 'numeric', minute: '2-digit' });
}

test('MB-1 MB-2 MB-3 VC-8 a meeting is offered and booked during a call, moved and cancelled from its mail', async ({
  browser,
  rep,
  visitor,
}) => {
  const ana = await rep('ana');
  const kim = await visitor('/demo/pricing');
  await kim.opensChat();
  await kim.asksForAPerson();
  await ana.starts(ana.cardAnywhere(kim));
  const booker = kim.chat.getByRole('region', { name: 'Meeting booker' });

  await test.step('the rep offers it while it talks', async () => {
    const mine = callOf(ana.messenger).getByRole('button', { name: 'Microphone', exact: true });
    await mine.click();
    await expect(callOf(kim.chat).getByRole('img', { name: 'Microphone on' })).toBeVisible();
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
  });

  await test.step('the visitor books a time by keyboard, and the call goes on', async () => {
    await booker.getByRole('combobox', { name: 'Time zone' }).selectOption('Asia/Tokyo');
    const times = booker.getByRole('listbox', { name: 'Times' });
    await times.getByRole('option').first().focus();
    await kim.page.keyboard.press('ArrowDown');
    await accessible(kim.page);
    await kim.page.keyboard.press('Enter');
    const email = booker.getByRole('textbox', { name: 'E-mail' });
    await booker.getByRole('textbox', { name: 'Your name' }).press('Enter');
    await expect(email).toBeFocused();
    await expect(email).toHaveAccessibleDescription(/^Write an address/);
    await email.fill(KIM);
    await booker.getByRole('textbox', { name: 'Your name' }).fill('Kim Lee');
    await accessible(kim.page);
    await booker.getByRole('button', { name: 'Book meeting' }).click();
    await expect(booker.getByRole('status')).toHaveText('Meeting booked');
    await expect(booker.getByText('Tour for Kim')).toBeVisible();
    await expect(ana.page.getByText(/^Meeting booked: /)).toBeVisible();
    await expect(callOf(kim.chat).getByRole('img', { name: 'Microphone on' })).toBeVisible();
    await callOf(kim.chat).getByRole('button', { name: 'Decline call' }).click();
    await expect(callOf(kim.chat)).toBeHidden();
  });

  await test.step('it goes into a calendar without the mail', async () => {
    const calendars = booker.getByRole('group', { name: 'Add to calendar' });
    await expect(calendars.getByRole('link', { name: 'Google' })).toHaveAttribute(
      'href',
      /^https:\/\/calendar\.google\.com\/.*Tour%20for%20Kim/,
    );
    await expect(calendars.getByRole('link', { name: 'Outlook' })).toBeVisible();
    const file = await calendars.getByRole('link', { name: 'Calendar file' }).getAttribute('href');
    const event = await kim.page.request.get(file ?? '');
    expect(event.headers()['content-disposition']).toContain('invite.ics');
    expect(await event.text()).toContain('SUMMARY:Tour for Kim');
    await accessible(kim.page);
  });

  const phone = await opensMail(browser, 1, 'Booked: Tour for Kim');
  await test.step('the guest moves it', async () => {
    await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Tour for Kim');
    await expect(phone.getByText('Asia/Tokyo').first()).toBeVisible();
    await accessible(phone);
    await phone.getByRole('link', { name: 'Move', exact: true }).click();
    const third = phone.getByRole('radio').nth(2);
    const start = new Date(await third.inputValue());
    await third.focus();
    await phone.keyboard.press('Space');
    await accessible(phone);
    await phone.getByRole('button', { name: 'Move meeting' }).click();
    await expect(phone.getByRole('status')).toHaveText('Your meeting has a new time.');
    await expect(phone.locator('dd').first()).toContainText(timeIn('Asia/Tokyo', 'en-US', start));
    const moved = kim.chat.getByText(/^Moved to /);
    await expect(moved).toContainText(timeIn('Europe/Madrid', 'en-GB', start));
    await expect(ana.page.getByText(/^Meeting moved/).first()).toBeVisible();
    await phone.close();
  });

  await test.step('and cancels it from the newer mail', async () => {
    const later = await opensMail(browser, 2, 'Moved: Tour for Kim');
    await later.getByRole('link', { name: 'Cancel meeting' }).click();
    await accessible(later);
    await later.getByRole('button', { name: 'Cancel meeting' }).click();
    await expect(later.getByRole('status')).toHaveText('Your meeting is cancelled.');
    await accessible(later);
    await expect.poll(async () => (await mailsTo(KIM))[0]?.subject).toBe('Cancelled: Tour for Kim');
    await expect(kim.chat.getByText(/^Cancelled: /)).toBeVisible();
    await expect(booker).toHaveCount(0);
    await later.close();
  });

  await ana.page.getByRole('link', { name: 'Meetings' }).click();
  await expect(ana.page.getByRole('region', { name: 'Whose turn it is' })).toBeVisible();
  await accessible(ana.page);
});

test('MB-2 any other day is reached by keyboard, and a time given up is free again', async ({
  visitor,
}) => {
  const kim = await visitor('/demo/pricing#foyer-book');
  const booker = kim.chat.getByRole('region', { name: 'Meeting booker' });
  await booker.getByRole('button', { name: 'Choose another day' }).click();
  const grid = booker.getByRole('grid');
  const today = await grid.locator('[tabindex="0"]').getAttribute('aria-label');
  await grid.locator('[tabindex="0"]').focus();
  await kim.page.keyboard.press('PageDown');
  await kim.page.keyboard.press('Home');
  const day = grid.getByRole('gridcell', { selected: true });
  await expect(day).toBeFocused();
  await expect(day).toHaveAttribute('aria-label', /^(Sunday|Monday),? /);
  expect(await day.getAttribute('aria-label')).not.toBe(today);
  await accessible(kim.page);
  await booker.getByRole('button', { name: 'Next free times' }).click();
  const first = booker.getByRole('listbox', { name: 'Times' }).getByRole('option').first();
  const name = await first.getAttribute('aria-label');
  await first.click();
  await expect(booker.getByText(/^Kept for you: 4:/)).toBeVisible();
  await booker.getByRole('button', { name: 'Another time' }).click();
  await expect(booker.getByRole('option', { name: name ?? '' })).toBeVisible();
});
