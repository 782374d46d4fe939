import type { Page, WebSocket } from '@playwright/test';
import { gunzipSync } from 'node:zlib';
import { expect, test } from './fixtures.js';
import type { Rep, Visitor } from './people.js';

const HEAD = 10;
const LAST = 2;

/** Everything that a page sends on the socket for Live View, unpacked. */
function overheard(page: Page): { text: () => string; chunks: () => number } {
  const texts: string[] = [];
  let chunks = 0;
  let parts: Buffer[] = [];
  page.on('websocket', (socket: WebSocket) => {
    if (!socket.url().endsWith('/socket/live/visitor')) return;
    socket.on('framesent', ({ payload }) => {
      if (typeof payload === 'string') return;
      chunks++;
      parts.push(payload.subarray(HEAD));
      if ((payload[1]! & LAST) === 0) return;
      texts.push(gunzipSync(Buffer.concat(parts)).toString());
      parts = [];
    });
  });
  return { text: () => texts.join('\n'), chunks: () => chunks };
}

function liveView(rep: Rep) {
  const region = rep.page.getByRole('region', { name: 'Live View' });
  return {
    region,
    page: region.locator('iframe').last().contentFrame(),
    state: region.getByRole('status'),
  };
}

async function opens(rep: Rep, column: string, visitor: Visitor): Promise<void> {
  await rep.card(column, visitor).getByRole('link').first().click();
  await expect(rep.page.getByRole('region', { name: 'Live View' })).toBeVisible();
}

test('V360-4 a rep sees the page live, what changes on it, and where the visitor goes', async ({
  rep,
  visitor,
}) => {
  const ana = await rep('ana');
  const there = await visitor('/demo/pricing');
  await opens(ana, 'Pricing Page', there);
  const live = liveView(ana);
  const heading = await there.page.getByRole('heading', { level: 1 }).innerText();
  await expect(live.page.getByRole('heading', { level: 1 })).toHaveText(heading);
  await expect(live.state).toHaveText('Live');

  await there.page.evaluate(() => scrollTo(0, 500));
  await expect(live.page.getByRole('heading', { level: 1 })).not.toBeInViewport();
  await there.page.evaluate(() => {
    const more = document.createElement('p');
    more.textContent = 'A plan that came a moment ago';
    document.querySelector('main')?.prepend(more);
  });
  await expect(live.page.getByText('A plan that came a moment ago')).toBeVisible();

  await there.page.getByRole('navigation', { name: 'Main' }).getByText('Product').click();
  await there.page.waitForURL('**/demo/product');
  const next = await there.page.getByRole('heading', { level: 1 }).innerText();
  await expect(live.page.getByRole('heading', { level: 1 })).toHaveText(next);
  await expect(live.region).toContainText('/demo/product');
  expect(ana.complaints).toEqual([]);
  expect(there.complaints).toEqual([]);
});

test('V360-4 SEC-1 nothing that is typed or private leaves the page', async ({ rep, visitor }) => {
  const ana = await rep('ana');
  const there = await visitor('/demo/pricing', async (context) => {
    await context.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => document.body.append(...secrets()));
      function secrets(): Element[] {
        return [
          made('input', { type: 'email', value: 'mail-s3cr3t@acme.example' }),
          made('input', { type: 'hidden', value: 'hidden-s3cr3t' }),
          made('input', { type: 'password', id: 'password', 'aria-label': 'Password' }),
          made('input', { autocomplete: 'cc-number', value: 'card-s3cr3t', 'aria-label': 'Card' }),
          made('p', { 'data-foyer-private': '' }, 'private-s3cr3t'),
          made('p', { class: 'foyer-mask' }, 'masked-s3cr3t'),
          made('a', { href: '/reset?token=link-s3cr3t#hash-s3cr3t' }, 'Reset'),
          made('div', { contenteditable: 'true', id: 'free' }, 'written-s3cr3t'),
        ];
      }
      function made(tag: string, attributes: Record<string, string>, text = ''): Element {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        element.textContent = text;
        element.classList.add('test');
        return element;
      }
    });
  });
  await there.page.goto(`${there.page.url()}?session=query-s3cr3t`);
  const sent = overheard(there.page);
  await there.opensChat();
  await opens(ana, 'Pricing Page', there);
  await expect(liveView(ana).state).toHaveText('Live');
  await there.page.locator('#password').pressSequentially('typed-s3cr3t');
  await there.page.locator('#free').pressSequentially('more-s3cr3t');
  await there.page.evaluate(() => {
    document.querySelector('[data-foyer-private]')!.textContent = 'private-again-s3cr3t';
    document.querySelector('.foyer-mask')!.textContent = 'masked-again-s3cr3t';
  });
  await there.chat.getByRole('textbox', { name: 'E-mail' }).fill('chat-s3cr3t@acme.example');
  await there.page.evaluate(() => {
    const sign = document.createElement('p');
    sign.textContent = 'all of it has been sent';
    document.querySelector('main')?.append(sign);
  });
  await expect.poll(sent.text).toContain('all of it has been sent');
  expect(sent.text()).not.toContain('s3cr3t');
  expect(sent.text()).not.toContain('Chat with a person');
  await there.page.reload();
  await there.page.evaluate(() => {
    document.querySelectorAll('body > .test').forEach((one) => one.remove());
  });
});

test('PR-1 withdrawn consent ends the picture within a second', async ({ rep, visitor }) => {
  const ana = await rep('ana');
  const there = await visitor('/demo/pricing');
  const closed = new Promise<void>((resolve) => {
    there.page.on('websocket', (socket) => {
      if (socket.url().endsWith('/socket/live/visitor')) socket.on('close', () => resolve());
    });
  });
  await opens(ana, 'Pricing Page', there);
  await expect(liveView(ana).state).toHaveText('Live');
  await there.page.evaluate(() => {
    const { foyer } = window as unknown as { foyer: (...call: unknown[]) => void };
    foyer('consent', false);
  });
  await closed;
  await expect(liveView(ana).state).toHaveText('Not live', { timeout: 2_000 });
});

test('SEC-1 a hostile page is shown and does nothing', async ({ rep, visitor }) => {
  const ana = await rep('ana');
  const there = await visitor('/demo/pricing');
  await there.page.evaluate(() => {
    const image = document.createElement('img');
    image.setAttribute('src', 'x:nothing');
    image.setAttribute('alt', 'nothing');
    image.setAttribute('onerror', 'top.hostile = 1');
    const link = document.createElement('a');
    link.setAttribute('href', 'javascript:top.hostile = 2');
    link.textContent = 'a hostile link';
    const script = document.createElement('script');
    script.type = 'module-to-be';
    script.textContent = 'top.hostile = 3';
    document.querySelector('main')?.prepend(image, link, script);
  });
  await opens(ana, 'Pricing Page', there);
  const live = liveView(ana);
  const link = live.page.getByText('a hostile link');
  await expect(link).toBeVisible();
  expect(await link.getAttribute('href')).toBe('');
  const frame = live.region.locator('iframe');
  await expect(frame).toHaveAttribute('sandbox', 'allow-same-origin');
  expect(await frame.evaluate((one) => getComputedStyle(one).pointerEvents)).toBe('none');
  expect(await live.page.locator('script').count()).toBe(0);
  expect(await ana.page.evaluate(() => 'hostile' in window)).toBe(false);
});

test('V360-4 the visitor’s tabs are listed, and the rep chooses one', async ({ rep, visitor }) => {
  const ana = await rep('ana');
  const there = await visitor('/demo/pricing');
  await opens(ana, 'Pricing Page', there);
  const live = liveView(ana);
  await expect(live.state).toHaveText('Live');
  const second = await there.context.newPage();
  await second.goto(there.page.url().replace('pricing', 'contact'));
  const tabs = live.region.getByRole('list', { name: 'Active tabs' });
  await expect(tabs.getByRole('button')).toHaveCount(3);
  const heading = await second.getByRole('heading', { level: 1 }).innerText();
  await tabs.getByRole('button', { name: /contact/i }).click();
  await expect(live.page.getByRole('heading', { level: 1 })).toHaveText(heading);
});
