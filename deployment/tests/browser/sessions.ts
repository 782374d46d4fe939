import { expect, type BrowserContext, type Cookie, type Page } from '@playwright/test';
import { FOYER } from './stage.js';

// Cookies of the reps' sessions: a rep who signed in once goes on in the next test, as people do
// from day to day. Nothing else that a browser keeps is carried over.
const kept = new Map<string, Cookie[]>();

/** Opens the console as that person, through Salesforce where its session does not stand. */
export async function opensConsole(
  context: BrowserContext,
  page: Page,
  user: string,
): Promise<void> {
  await context.addCookies(kept.get(user) ?? []);
  const board = page.getByRole('heading', { level: 1, name: 'Live Streams' });
  const door = page.getByRole('button', { name: 'Sign in with Salesforce' });
  await page.goto(`${FOYER}/console/`);
  await expect(board.or(door)).toBeVisible();
  if (await door.isVisible()) {
    await door.click();
    await page.getByRole('textbox', { name: 'Username' }).fill(`${user}@foyer.example`);
    await page.getByRole('textbox', { name: 'Password' }).fill('foyer-demo');
    await page.getByRole('button', { name: 'Log In' }).click();
    await expect(board).toBeVisible();
    const cookies = await context.cookies(FOYER);
    kept.set(
      user,
      cookies.filter(({ name }) => name === 'foyer_session'),
    );
  }
}

/** Its session does not stand any more: it signs in anew the next time. */
export function forgetsSession(user: string): void {
  kept.delete(user);
}
