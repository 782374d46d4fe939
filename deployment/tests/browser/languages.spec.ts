import type { BrowserContext } from '@playwright/test';
import { expect, test } from './fixtures.js';
import { accessible } from './accessible.js';

/** A browser whose person wants these languages. */
function wanting(...languages: string[]) {
  return async (context: BrowserContext): Promise<void> => {
    await context.addInitScript((tags) => {
      Object.defineProperty(Navigator.prototype, 'languages', { get: () => tags });
    }, languages);
  };
}

const WORDS = [
  { tag: 'de-AT', open: 'Chat öffnen', write: 'Nachricht', close: 'Chat schließen' },
  { tag: 'ja', open: 'チャットを開く', write: 'メッセージ', close: 'チャットを閉じる' },
];

for (const { tag, open, write, close } of WORDS) {
  test(`I18-1 the messenger speaks ${tag}, from the button to the last word`, async ({
    visitor,
  }) => {
    const kim = await visitor('/demo/product', wanting('nl', tag));
    await kim.page.setViewportSize({ width: 390, height: 760 });
    await kim.page.getByRole('button', { name: open }).click();
    const panel = kim.page.locator('foyer-chat section.panel');
    await expect(panel).toHaveAttribute('lang', tag);
    await expect(panel.getByRole('textbox', { name: write, exact: true })).toBeVisible();
    await expect(panel.getByRole('button', { name: close })).toBeVisible();
    const [inner, outer] = await panel.evaluate((box) => [box.scrollWidth, box.clientWidth]);
    expect(inner).toBeLessThanOrEqual(outer ?? 0);
    await accessible(kim.page);
    expect(kim.complaints).toEqual([]);
  });
}

test('I18-1 a language that Foyer does not speak gets the website’s', async ({ visitor }) => {
  const kim = await visitor('/demo/product', wanting('nl', 'sv-SE'));
  await expect(kim.page.getByRole('button', { name: 'Open chat' })).toBeVisible();
});
