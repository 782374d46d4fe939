import type { Browser, BrowserContext } from '@playwright/test';
import { expect, test as base } from './fixtures.js';
import { codeFor, LIGHTNING, LightningPage, strictBrowser } from './lightning.js';
import { accessible } from './accessible.js';
import { FOYER, records } from './stage.js';

/** Browsers that withhold cookies from frames; each test has a profile of its own. */
const test = base.extend<{ lightning: BrowserContext }, { strict: Browser }>({
  strict: [
    async ({ launchOptions }, use) => {
      const browser = await strictBrowser(launchOptions);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  lightning: async ({ strict }, use) => {
    // The page around the frame comes from the test, which a browser does not take for this machine.
    const context = await strict.newContext({ permissions: ['local-network-access'] });
    await use(context);
    await context.close();
  },
});

const once = (user: string) => () => codeFor(user);

test('OPS-2 the console stands inside Salesforce without a cookie', async ({
  lightning,
  visitor,
}) => {
  const ana = await LightningPage.opens(lightning, once('ana'));
  await ana.isIn();
  await expect(ana.frame.getByRole('navigation', { name: 'Main' })).toBeVisible();
  await expect(ana.frame.locator('header .brand')).toHaveCount(0);
  const available = ana.frame.getByRole('switch', { name: 'Available' });
  await available.click();
  await expect(available).toHaveAttribute('aria-checked', 'true');
  try {
    const kim = await visitor('/demo/pricing');
    await kim.identifies('kim@acme-robotics.example');
    await expect(ana.frame.locator(`article[data-visitor="${kim.id}"]`)).toBeVisible();
    await accessible(ana.page);
    expect(await lightning.cookies(FOYER)).toEqual([]);

    await ana.frame.locator(`article[data-visitor="${kim.id}"]`).getByRole('link').first().click();
    await ana.frame.locator('a.record').first().click();
    await expect.poll(() => ana.opened()).toEqual([expect.stringMatching(/^00[13Q]\w{15}$/)]);

    await ana.frame.getByRole('link', { name: 'Conversations', exact: true }).click();
    await expect(ana.frame.getByRole('heading', { level: 1, name: 'Conversations' })).toBeVisible();
    await ana.page.frame({ url: /console\/conversations/ })?.evaluate(() => location.reload());
    await expect(ana.frame.getByRole('heading', { level: 1, name: 'Conversations' })).toBeVisible();
  } finally {
    await available.click();
    await expect(available).toHaveAttribute('aria-checked', 'false');
  }
});

test('OPS-2 the local Salesforce shows the console in a page of its own', async ({ lightning }) => {
  const page = await lightning.newPage();
  await page.goto(`${LIGHTNING}/lightning/n/Foyer`);
  await page.getByRole('textbox', { name: 'Username' }).fill('ana@foyer.example');
  await page.getByRole('textbox', { name: 'Password' }).fill('foyer-demo');
  await page.getByRole('button', { name: 'Log In' }).click();
  const frame = page.frameLocator('iframe[title="Foyer"]');
  await expect(frame.getByRole('heading', { level: 1, name: 'Live Streams' })).toBeVisible();
  await frame.getByRole('button', { name: 'Profile' }).click();
  await expect(frame.getByText('ana@foyer.example')).toBeVisible();
  await accessible(page);
});

test('SEC-1 no other page may hold the console, nor any page the rest of Foyer', async ({
  lightning,
  request,
}) => {
  const refused = lightning.waitForEvent('requestfailed');
  const evil = LIGHTNING.replace('//crm.', '//evil.');
  const page = await LightningPage.opens(lightning, once('ana'), { origin: evil });
  expect((await refused).failure()?.errorText).toBe('net::ERR_BLOCKED_BY_RESPONSE');
  await expect(page.frame.getByRole('main')).toHaveCount(0);
  for (const path of ['/console/', '/console/?embedded=2', '/demo/', '/api/sign-in/codes']) {
    const policy = (await request.get(FOYER + path)).headers()['content-security-policy'];
    expect(policy, path).toContain("frame-ancestors 'none'");
  }
});

test('SEC-1 a code that was used or made up lets nobody in', async ({ lightning }) => {
  const used = await codeFor('ana');
  const ana = await LightningPage.opens(lightning, () => Promise.resolve(used));
  await ana.isIn();
  for (const code of [used, 'made-up']) {
    const thief = await LightningPage.opens(lightning, () => Promise.resolve(code));
    await expect(
      thief.frame.getByRole('heading', { name: 'Salesforce did not let you in here' }),
    ).toBeVisible();
    await accessible(thief.page);
  }
});

test('SEC-1 whoever is not the page around the frame is not heard', async ({ lightning }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const page = await LightningPage.opens(lightning, async () => {
    await held;
    return codeFor('ana');
  });
  await expect(page.frame.getByText('One moment')).toBeVisible();
  await page.page.route('http://evil.localhost/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<script>
        for (let i = 0; i < parent.length; i++)
          parent[i].postMessage({ foyer: 'code', code: 'of a stranger' }, '*');
        parent.postMessage('spoken', '*');
      </script>`,
    }),
  );
  await page.page.evaluate(
    () =>
      new Promise<void>((spoken) => {
        addEventListener('message', (event) => event.data === 'spoken' && spoken());
        const stranger = document.createElement('iframe');
        stranger.src = 'http://evil.localhost/';
        document.body.append(stranger);
      }),
  );
  release();
  await page.isIn();
});

test('OPS-2 a record’s page shows who of it is on the website', async ({ lightning, visitor }) => {
  const [contact] = await records.query(
    "SELECT Id FROM Contact WHERE Email = 'jonas@brightwell.example'",
  );
  const record = String(contact?.Id);
  const card = await LightningPage.opens(lightning, once('ben'), { record });
  // Who of it was here for another test is gone half a minute later.
  const nobody = card.frame.getByText('Nobody of this record is on the website now.');
  await expect(nobody).toBeVisible({ timeout: 45_000 });
  await accessible(card.page);
  const jonas = await visitor('/demo/pricing');
  await jonas.identifies('jonas@brightwell.example');
  const here = card.frame.locator(`[data-visitor="${jonas.id}"]`);
  await expect(here).toContainText('Jonas Weber', { timeout: 30_000 });
  await expect(here.getByRole('link', { name: 'Open conversation' })).toHaveAttribute(
    'href',
    `/console/conversations/${jonas.id}`,
  );
  await accessible(card.page);
});
