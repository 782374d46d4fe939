import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { BrowserContext } from '@playwright/test';
import { expect, test } from './fixtures.js';
import { FOYER, records, SHOP } from './stage.js';

const TSC = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));

type Called = Window & { foyer: (...call: unknown[]) => void; heard: unknown[] };

/** The website's own page, which speaks with the script. */
function shop(site: string) {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Seeds</title></head>
    <body><main><h1>Seeds</h1><button type="button">Buy</button>
    <form aria-label="Newsletter"><label>Name <input name="who"></label></form>
    <p style="height: 3000px">Sown in March.</p></main>
    <script async src="${FOYER}/foyer.js" data-site="${site}"></script></body></html>`;
  return async (context: BrowserContext): Promise<void> => {
    await context.grantPermissions(['local-network-access']);
    await context.route(`${SHOP}/seeds/**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: html }),
    );
  };
}

test('WEB-1 a wrong call warns, and the window hears what happens', async ({ visitor }) => {
  const there = await visitor('/seeds/pricing', shop('demo'));
  const launcher = there.page.getByRole('button', { name: 'Open chat' });
  await expect(launcher).toBeVisible();
  const warned: string[] = [];
  there.page.on('console', (said) => said.type() === 'warning' && warned.push(said.text()));
  await there.page.evaluate(() => {
    const { foyer } = window as unknown as Called;
    (window as unknown as Called).heard = [];
    for (const name of ['open', 'close', 'identified', 'consent']) {
      addEventListener(`foyer:${name}`, (event) => {
        (window as unknown as Called).heard.push([name, (event as CustomEvent).detail ?? null]);
      });
    }
    foyer('dance');
    foyer('identify', { name: 'Kim' });
    foyer('consent', 'yes');
    foyer('on', 'weather', () => undefined);
    foyer('event', '');
    foyer('open');
  });
  await expect(there.chat).toBeVisible();
  await there.page.evaluate(() => (window as unknown as Called).foyer('close'));
  await expect(there.chat).toBeHidden();
  await there.identifies('kim@acme-robotics.example');
  const heard = () => there.page.evaluate(() => (window as unknown as Called).heard);
  await expect.poll(heard).toEqual([
    ['open', null],
    ['close', null],
    ['identified', { proven: false }],
  ]);
  expect(warned).toHaveLength(5);
  expect(warned.every((one) => one.startsWith('Foyer: '))).toBe(true);
  await there.page.evaluate(() => (window as unknown as Called).foyer('hide'));
  await expect(launcher).toBeHidden();
  await there.page.evaluate(() => (window as unknown as Called).foyer('shutdown'));
  await expect(there.page.locator('foyer-chat')).toHaveCount(0);
  const left = await there.page.evaluate(() => Object.keys({ ...localStorage, ...sessionStorage }));
  expect(left.filter((key) => key.startsWith('foyer'))).toEqual([]);
  expect(there.complaints).toEqual([]);
});

test('WEB-1 the typings that are served know every call and refuse a wrong one', async ({
  request,
}) => {
  const typings = await (await request.get(`${FOYER}/foyer.d.ts`)).text();
  const folder = await mkdtemp(join(tmpdir(), 'foyer-typings-'));
  const compile = async (calls: string): Promise<boolean> => {
    await writeFile(join(folder, 'foyer.d.ts'), typings);
    await writeFile(join(folder, 'page.ts'), calls);
    const files = [join(folder, 'foyer.d.ts'), join(folder, 'page.ts')];
    const options = ['--noEmit', '--strict', '--lib', 'ES2022,DOM'];
    return promisify(execFile)(process.execPath, [TSC, ...options, ...files])
      .then(() => true)
      .catch(() => false);
  };
  try {
    expect(
      await compile(`foyer('open'); foyer('close'); foyer('hide'); foyer('page'); foyer('shutdown');
        foyer('identify', { email: 'kim@example.com', name: 'Kim' }); foyer('consent', true);
        foyer('event', 'basket', { items: 3, gift: false });
        foyer('on', 'unread', (count) => count.toFixed());`),
    ).toBe(true);
    expect(await compile(`foyer('consent', 'yes');`)).toBe(false);
    expect(await compile(`foyer('dance');`)).toBe(false);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('V360-5 reading, clicking in anger and a form that was begun show in Visitor 360', async ({
  rep,
  visitor,
}) => {
  const ben = await rep('ben');
  const there = await visitor('/seeds/pricing', shop('demo'));
  const card = ben.card('Pricing Page', there);
  await expect(card).toBeVisible();
  await there.page.getByRole('button', { name: 'Buy' }).click({ clickCount: 3, delay: 20 });
  await there.page.getByRole('textbox', { name: 'Name' }).fill('a secret');
  await there.page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
  await there.page.evaluate(() =>
    (window as unknown as Called).foyer('event', 'Basket opened', { items: 2 }),
  );
  await card.getByRole('link').first().click();
  await ben.page.getByRole('tab', { name: 'Activity' }).click();
  const pane = ben.page.getByRole('tabpanel', { name: 'Activity' });
  await expect(pane.getByText('Rage click')).toBeVisible();
  await expect(pane.getByText('Newsletter')).toBeVisible();
  await expect(pane.getByText('Basket opened')).toBeVisible();
  await expect(pane.getByTitle(/15 %/).first()).toContainText(/[5-9]\d %/);
  await expect(pane).not.toContainText('a secret');
});

test('PR-1 before consent nothing is told, Global Privacy Control says no, and a no stops it', async ({
  publish,
  rep,
  visitor,
}) => {
  const key = `consent-${Date.now()}`;
  const path = `/seeds/pricing/${key}`;
  const id = await records.create('Site__c', {
    Name: `Site ${key}`,
    Site_Key__c: key,
    Origins__c: SHOP,
    Active__c: true,
    Consent_Required__c: true,
  });
  try {
    expect(await publish()).toBe(0);
    const ben = await rep('ben');
    const there = await visitor(path, shop(key));
    const refusing = await visitor(path, async (context) => {
      await shop(key)(context);
      await context.addInitScript(() =>
        Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }),
      );
    });
    const sockets: string[] = [];
    for (const { page } of [there, refusing]) {
      page.on('websocket', (socket) => sockets.push(socket.url()));
      await expect(page.getByRole('button', { name: 'Open chat' })).toBeVisible();
      await page.evaluate(() => scrollTo(0, 900));
      expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    }
    expect(sockets).toEqual([]);
    const answers = (yes: boolean) =>
      there.page.evaluate((said) => (window as unknown as Called).foyer('consent', said), yes);
    await refusing.page.evaluate(() => (window as unknown as Called).foyer('consent', true));
    await answers(true);
    await expect(ben.column('Pricing Page').getByText(path)).toHaveCount(1);

    await answers(false);
    await expect(ben.column('Pricing Page').getByText(path)).toHaveCount(0);
    const kept = await there.page.evaluate(() => Object.keys(localStorage));
    expect(kept.filter((one) => one.startsWith('foyer'))).toEqual(['foyer.consent']);
    const stored = await refusing.page.evaluate(() => Object.keys(localStorage));
    expect(stored).not.toContain('foyer.visitor');
  } finally {
    await records.remove('Site__c', id);
    await publish();
  }
});

test('SEC-1 WEB-1 a page that floods Foyer with events is told, stays quick and keeps its chat', async ({
  rep,
  visitor,
}) => {
  const ben = await rep('ben');
  const there = await visitor('/seeds/pricing', shop('demo'));
  await expect(ben.card('Pricing Page', there)).toBeVisible();
  const warned: string[] = [];
  there.page.on('console', (said) => said.type() === 'warning' && warned.push(said.text()));
  await there.page.evaluate(() => {
    const { foyer } = window as unknown as Called;
    for (let each = 0; each < 10_000; each++) foyer('event', `Event ${each}`, { each });
  });
  expect(warned.filter((text) => text.startsWith('Foyer: more than'))).toHaveLength(1);
  await there.opensChat();
  await there.asksForAPerson();
  await ben.starts(ben.card('Pricing Page', there));
  await there.writes('Still here');
  await expect(ben.message('Still here')).toBeVisible();
  expect(there.complaints).toEqual([]);
});
