import type { BrowserContext } from '@playwright/test';
import { expect, test } from './fixtures.js';
import { FOYER, SHOP } from './stage.js';

const SCRIPT = `<script src="${FOYER}/foyer.js" data-site="demo"></script>`;

/** A page of somebody's own website, as plain as it can be. */
function page(head: string, foot: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Seeds</title>${head}</head>
    <body><main><h1>Seeds of the year</h1><p>Sown in March, picked in June.</p>
    <p><a href="#foyer-chat">Chat with us</a></p></main>${foot}</body></html>`;
}

function serves(html: string) {
  return async (context: BrowserContext): Promise<void> => {
    // To the browser a page made here comes from nowhere, and Foyer is on this very machine.
    await context.grantPermissions(['local-network-access']);
    await context.route(`${SHOP}/garden/**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: html }),
    );
  };
}

for (const [where, html] of [
  ['in the head', page(SCRIPT, '')],
  ['at the end of the body', page('', SCRIPT)],
  ['in the head, async', page(SCRIPT.replace('<script', '<script async'), '')],
] as const) {
  test(`WEB-1 works with the script ${where}, without moving the page`, async ({ visitor }) => {
    const there = await visitor('/garden/seeds', async (context) => {
      await serves(html)(context);
      await context.addInitScript(watchShifts);
    });
    await expect(there.page.getByRole('button', { name: 'Open chat' })).toBeVisible();
    await there.opensChat();
    const box = there.chat.getByRole('textbox', { name: 'Message', exact: true });
    await expect(box).toBeVisible();
    expect(await there.page.evaluate(shifted)).toBe(0);
    // The measure itself: a page that does move is noticed.
    await there.page.evaluate(() => {
      const banner = document.createElement('div');
      banner.style.height = '200px';
      document.body.prepend(banner);
    });
    expect(await there.page.evaluate(shifted)).toBeGreaterThan(0);
    expect(there.complaints).toEqual([]);
  });
}

test('WEB-1 a single-page site tells its next page by the address alone', async ({
  rep,
  visitor,
}) => {
  const ben = await rep('ben');
  const there = await visitor('/garden/pricing', serves(page('', SCRIPT)));
  const card = ben.card('Pricing Page', there);
  await expect(card).toContainText('/garden/pricing');
  await there.page.evaluate(() => history.pushState({}, '', '/garden/pricing/tulips'));
  await expect(card).toContainText('/garden/pricing/tulips');
  await expect(card).toContainText('2 pages');
});

test('WEB-1 a link to #foyer-chat opens the messenger', async ({ visitor }) => {
  const there = await visitor('/garden/seeds', serves(page('', SCRIPT)));
  await expect(there.page.getByRole('button', { name: 'Open chat' })).toBeVisible();
  await expect(there.chat).toBeHidden();
  await there.page.getByRole('link', { name: 'Chat with us' }).click();
  await expect(there.chat).toBeVisible();
});

type Watched = Window & { shifts?: PerformanceObserver; shift?: number };

/** Adds up from the first moment how far the page was moved, also right after a click. */
function watchShifts(): void {
  const here = window as Watched;
  here.shift = 0;
  here.shifts = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      here.shift = (here.shift ?? 0) + (entry as unknown as { value: number }).value;
    }
  });
  here.shifts.observe({ type: 'layout-shift', buffered: true });
}

/** The sum so far, with what is drawn in the next two frames. */
async function shifted(): Promise<number> {
  const here = window as Watched;
  const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
  await frame();
  await frame();
  await frame();
  for (const entry of here.shifts?.takeRecords() ?? []) {
    here.shift = (here.shift ?? 0) + (entry as unknown as { value: number }).value;
  }
  return here.shift ?? NaN;
}
