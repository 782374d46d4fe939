import { expect, test } from './fixtures.js';
import { accessible } from './accessible.js';
import { refusingStorage, Visitor } from './people.js';
import { FOYER, SHOP } from './stage.js';

const PAGES = ['/demo/', '/demo/pricing', '/demo/product', '/demo/customers', '/demo/contact'];

test('WEB-1 every page is accessible, stays still, and obeys a strict policy', async ({
  browser,
}) => {
  for (const path of PAGES) {
    const visitor = await Visitor.arrives(browser, path);
    await expect(visitor.page.getByRole('button', { name: 'Open chat' })).toBeVisible();
    const shifted = await visitor.page.evaluate(
      () =>
        new Promise<number>((told) => {
          new PerformanceObserver((list) => {
            const entries = list.getEntries() as unknown as { value: number }[];
            told(entries.reduce((sum, entry) => sum + entry.value, 0));
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => told(0)));
        }),
    );
    expect(shifted, `layout shift on ${path}`).toBe(0);
    await accessible(visitor.page);
    await visitor.opensChat();
    await accessible(visitor.page);
    expect(visitor.complaints, path).toEqual([]);
    await visitor.leaves();
  }
});

test('WEB-1 the policy of the host page names only the host of Foyer', async ({ request }) => {
  const policy = (await request.get(`${FOYER}/demo/`)).headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|\*|data:|blob:/);
  expect(policy).toContain(`script-src ${FOYER};`);
});

test('WEB-1 a page that refuses all storage still has its chat', async ({ browser }) => {
  const visitor = await Visitor.arrives(browser, '/demo/pricing', refusingStorage);
  await visitor.opensChat();
  await expect(visitor.chat.getByRole('textbox', { name: 'Message', exact: true })).toBeVisible();
  expect(visitor.complaints).toEqual([]);
  await visitor.leaves();
});

test('WEB-1 sets no cookie on the site of the customer', async ({ visitor }) => {
  const there = await visitor('/demo/');
  await there.opensChat();
  expect(await there.context.cookies()).toEqual([]);
});

test('WEB-3 with Foyer down the host page is unharmed and asks seldom', async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const thrown: string[] = [];
  let asked = 0;
  page.on('pageerror', (error) => thrown.push(String(error)));
  await page.clock.install();
  await page.goto(`${SHOP}/demo/pricing`);
  await expect(page.getByRole('button', { name: 'Open chat' })).toBeVisible();
  await context.route(`${FOYER}/**`, (route) => {
    asked++;
    return route.abort('connectionrefused');
  });
  await page.clock.runFor(60_000);
  expect(asked).toBeLessThan(30);
  await page.getByRole('navigation', { name: 'Main' }).getByText('Customers').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Told by those who get up at five.',
  );
  expect(thrown).toEqual([]);
  await context.close();
});

test('UI-1 on a phone the chat fills the screen and closes again', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(`${SHOP}/demo/`);
  await page.getByRole('button', { name: 'Open chat' }).click();
  const chat = page.getByRole('region', { name: 'Chat' });
  await expect(chat).toBeVisible();
  await expect
    .poll(async () => Math.round((await chat.boundingBox())?.width ?? 0))
    .toBeGreaterThanOrEqual(380);
  await accessible(page);
  await chat.getByRole('button', { name: 'Close chat' }).click();
  await expect(chat).toBeHidden();
  await context.close();
});
