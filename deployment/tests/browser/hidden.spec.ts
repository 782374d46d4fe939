import { expect, test, type Page } from '@playwright/test';
import { Rep, Visitor } from './people.js';
import { everybodyOnTheCustomersPageComesToSam } from './sam.js';

const THREE_MINUTES = 180_000;

/**
 * As hard as a browser can be on a page in the background, and harder: no timer of the page runs.
 * A headless browser never hides a page by itself.
 */
async function hide(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
    Object.defineProperty(document, 'hidden', { get: () => true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.clock.pauseAt(new Date(Date.now() + 1_000));
}

test('RT-2 a page hidden for three minutes stays available', async ({ browser }) => {
  const undo = await everybodyOnTheCustomersPageComesToSam();
  try {
    const sam = await Rep.signsIn(browser, 'sam');
    await sam.page.clock.install();
    await sam.page.reload();
    await sam.becomes(true);
    let sockets = 0;
    sam.page.on('websocket', () => sockets++);
    await hide(sam.page);
    // Three minutes are what the sentence promises; nothing shorter proves it.
    await new Promise((passed) => setTimeout(passed, THREE_MINUTES));

    const visitor = await Visitor.arrives(browser, '/demo/customers');
    await visitor.opensChat();
    await visitor.asksForAPerson();
    await expect(visitor.chat.getByText('Waiting for a person')).toBeVisible();
    expect(sockets, 'the line was never lost').toBe(0);
    await sam.page.clock.resume();
    await expect(sam.cardAnywhere(visitor)).toBeVisible();
    await visitor.leaves();
    await sam.leaves();
  } finally {
    await undo();
  }
});
