import type { Browser, Page } from '@playwright/test';
import { expect, test } from './fixtures.js';
import { accessible } from './accessible.js';
import { Rep } from './people.js';
import { FOYER } from './stage.js';

/** The person's session in a browser that wants another language. */
async function windowIn(browser: Browser, locale: string, person: Rep): Promise<Page> {
  const storageState = await person.context.storageState();
  return (await browser.newContext({ locale, storageState })).newPage();
}

// Facts are called as the criteria of Salesforce call them, which a source tells apart, and fields of
// records as Salesforce calls them.
const OWN_PARTS =
  'h1, h2, h3, button, label, legend, th:not([scope=row]), dt:not(:has(+ dd .block), .changes *), nav a, [role=tab]';

/** What the parts of the page are called that are no records and no people. */
async function names(page: Page): Promise<string[]> {
  const all = await page
    .locator(OWN_PARTS)
    .evaluateAll((parts) =>
      parts.map((one) => one.getAttribute('aria-label') ?? one.textContent ?? ''),
    );
  return all.map((name) => name.trim()).filter((name) => /[a-z]{3}/i.test(name));
}

/** Words that are the same in German, and what is called as its record is. */
const SAME =
  /^(Foyer|Support|Live View|Live-?Streams?|Account|Salesforce|Name|Rep|Status|Version|Video|Opportunity|Ben Carter|Visitor|Kim.*|Target Account|Open Opportunity|Paid Advertising|Pricing.*|Qualified|Product|Teams|.*\bmin\b.*)$/;

/** Opens the page in both languages; whatever is called alike is not translated. */
async function isAllIn(page: Page, english: Page, path: string, heading: string): Promise<void> {
  await page.goto(FOYER + path);
  await english.goto(FOYER + path);
  await expect(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
  await expect(english.getByRole('heading').first()).toBeVisible();
  await expect(page.locator('.skeleton')).toHaveCount(0);
  await expect(english.locator('.skeleton')).toHaveCount(0);
  const said = new Set(await names(english));
  const alike = (await names(page)).filter((name) => said.has(name) && !SAME.test(name));
  expect(alike, path).toEqual([]);
  await accessible(page);
}

test('I18-1 the console speaks the browser’s language, and another one where it is chosen', async ({
  browser,
  talking,
}) => {
  const { ben, kim } = await talking();
  await kim.writes('Spricht hier jemand Deutsch?');
  const conversation = new URL(ben.page.url()).pathname;
  const page = await windowIn(browser, 'de-DE', ben);
  try {
    await isAllIn(page, ben.page, '/console/', 'Live-Streams');
    await isAllIn(page, ben.page, conversation, 'Besucher 360');
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');

    const box = page.getByRole('textbox', { name: 'Nachricht', exact: true });
    await box.fill('Ja, einen Moment');
    await page.getByRole('button', { name: 'Profil' }).click();
    await page.getByRole('combobox', { name: /^Sprache/ }).selectOption('ja');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
    await expect(page.getByRole('button', { name: 'メッセージを送信' })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'メッセージ', exact: true })).toHaveValue(
      'Ja, einen Moment',
    );
    expect(new URL(page.url()).pathname).toBe(conversation);
    await accessible(page);
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja');

    await ben.page.goto(FOYER + conversation);
    await ben.endsConversation('Qualified');
    const spanish = await windowIn(browser, 'es-ES', ben);
    await spanish.goto(`${FOYER}${conversation.replace('conversations', 'playback')}`);
    await expect(
      spanish.getByRole('log', { name: 'Mensajes' }).getByText('Spricht hier jemand Deutsch?'),
    ).toBeVisible();
    await expect(spanish.locator('html')).toHaveAttribute('lang', 'es');
    await accessible(spanish);
    await spanish.context().close();
  } finally {
    await page.context().close();
  }
});

test('I18-1 the pages of those who look after Foyer speak it too, and so does the door', async ({
  browser,
}) => {
  const ada = await Rep.signsIn(browser, 'ada');
  const page = await windowIn(browser, 'de-DE', ada);
  try {
    await isAllIn(page, ada.page, '/console/status', 'Zustand');
    await isAllIn(page, ada.page, '/console/support', 'Support');
    await page.context().clearCookies();
    await page.goto(`${FOYER}/console/`);
    await expect(page.getByRole('button', { name: 'Mit Salesforce anmelden' })).toBeVisible();
    await accessible(page);
  } finally {
    await page.context().close();
    await ada.context.close();
  }
});
