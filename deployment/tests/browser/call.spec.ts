import type { BrowserContext, Locator, Page } from '@playwright/test';
import { accessible } from './accessible.js';
import { expect, test } from './fixtures.js';
import type { Rep, Visitor } from './people.js';
import config from './playwright.config.js';

const ownArgs = config.use?.launchOptions?.args ?? [];

test.use({
  launchOptions: {
    ...config.use?.launchOptions,
    args: [
      ...ownArgs,
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      '--autoplay-policy=no-user-gesture-required',
      '--allow-loopback-in-peer-connection',
      '--disable-features=WebRtcHideLocalIpsWithMdns',
    ],
  },
});

/** Keeps the connections of a page where the test can count what they carry. */
function keepPeers(): void {
  const kept: RTCPeerConnection[] = [];
  Object.assign(window, { kept });
  window.RTCPeerConnection = class extends RTCPeerConnection {
    constructor(settings?: RTCConfiguration) {
      super(settings);
      kept.push(this);
    }
  };
}

/** Packets of a kind that the page's newest connection has received. */
async function received(page: Page, kind: 'audio' | 'video'): Promise<number> {
  return page.evaluate(async (wanted) => {
    const { kept } = window as unknown as { kept: RTCPeerConnection[] };
    let packets = 0;
    (await kept.at(-1)?.getStats())?.forEach((one: Record<string, unknown>) => {
      if (one['type'] === 'inbound-rtp' && one['kind'] === wanted)
        packets += one['packetsReceived'] as number;
    });
    return packets;
  }, kind);
}

const comes = async (page: Page, kind: 'audio' | 'video'): Promise<void> => {
  const before = await received(page, kind);
  await expect.poll(() => received(page, kind), { timeout: 20_000 }).toBeGreaterThan(before + 5);
};

const regionOf = (place: Locator | Page): Locator =>
  place.getByRole('region', { name: 'Call', exact: true });

async function listened(context: BrowserContext): Promise<void> {
  await context.grantPermissions(['microphone', 'camera', 'notifications']);
  await context.addInitScript(keepPeers);
}

/** Ben and Kim talk, each on a page whose connections are kept. */
async function meet(
  rep: (user: string) => Promise<Rep>,
  visitor: (path: string, prepare?: typeof listened) => Promise<Visitor>,
): Promise<{ ben: Rep; kim: Visitor }> {
  const ben = await rep('ben');
  await listened(ben.context);
  await ben.page.reload();
  const kim = await visitor('/demo/pricing', listened);
  await kim.opensChat();
  await kim.asksForAPerson();
  await ben.starts(ben.card('Pricing Page', kim));
  return { ben, kim };
}

test('VC-1 VC-2 VC-4 VC-5 a rep calls, lets the visitor in, and both move on', async ({
  rep,
  visitor,
}) => {
  const { ben, kim } = await meet(rep, visitor);
  const bens = regionOf(ben.messenger);
  const kims = regionOf(kim.chat);

  await bens.getByRole('button', { name: 'Microphone', exact: true }).click();
  await expect(bens.getByRole('button', { name: 'Microphone', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await comes(kim.page, 'audio');
  await expect(kims.getByRole('button', { name: 'Decline call' })).toBeVisible();
  await expect(kims.getByRole('img', { name: 'Microphone on' })).toBeVisible();

  await kims.getByRole('button', { name: 'Microphone', exact: true }).click();
  await expect(kims.getByRole('status')).toHaveText('Ben Carter does not hear or see you yet');
  await expect(bens.getByRole('button', { name: 'Allow audio only' })).toBeVisible();
  expect(await received(ben.page, 'audio')).toBe(0);
  await accessible(ben.page);
  await bens.getByRole('button', { name: 'Allow audio only' }).click();
  await comes(ben.page, 'audio');

  await kims.getByRole('button', { name: 'Video', exact: true }).click();
  await expect(bens.getByRole('button', { name: 'Allow visitor audio and video' })).toBeVisible();
  expect(await received(ben.page, 'video')).toBe(0);
  await bens.getByRole('button', { name: 'Allow visitor audio and video' }).click();
  await comes(ben.page, 'video');
  await bens.getByRole('button', { name: 'Video', exact: true }).click();
  await comes(kim.page, 'video');
  await expect(kims.getByRole('button', { name: 'Full screen' })).toBeVisible();

  await ben.page.getByRole('link', { name: 'Live Streams' }).click();
  await expect(regionOf(ben.page)).toBeVisible();
  await comes(ben.page, 'audio');

  await kim.page.goto(new URL('/demo/product', kim.page.url()).toString());
  await comes(kim.page, 'audio');
  await comes(ben.page, 'video');
  await kim.writes('I am still here.');

  await regionOf(kim.chat).getByRole('button', { name: 'End' }).click();
  await expect(regionOf(ben.page)).toBeHidden();
  await expect(kim.chat.getByText('The call has ended')).toBeVisible();
  await kim.writes('Thank you.');
  await kim.chat.getByRole('button', { name: 'End chat' }).click();
});

test('VC-1 VC-4 BL-2 a rep looks at its devices, allows no calls, and a block ends one', async ({
  rep,
  visitor,
}) => {
  const { ben, kim } = await meet(rep, visitor);
  const bens = regionOf(ben.messenger);
  await bens.getByRole('button', { name: 'Microphone options' }).click();
  const options = ben.page.getByRole('dialog', { name: 'Microphone options' });
  await options.getByRole('button', { name: 'Test devices' }).click();
  await expect(options.getByRole('meter', { name: 'Microphone level' })).toBeVisible();
  await expect
    .poll(() => options.getByRole('combobox').first().locator('option').count())
    .toBeGreaterThan(1);
  await accessible(ben.page);
  await options.getByRole('button', { name: 'Stop the test' }).click();
  await ben.page.keyboard.press('Escape');

  await ben.page.getByRole('button', { name: 'Profile' }).click();
  const allow = ben.page.getByRole('switch', { name: 'Allow voice and video' });
  await expect(allow).toHaveAttribute('aria-checked', 'true');
  await allow.click();
  await expect(bens).toBeHidden();
  await allow.click();
  await expect(bens).toBeVisible();
  await ben.page.keyboard.press('Escape');

  await bens.getByRole('button', { name: 'Microphone', exact: true }).click();
  await comes(kim.page, 'audio');
  await ben.messenger.getByRole('button', { name: 'Menu' }).click();
  await ben.page.getByRole('menuitem', { name: 'Block visitor' }).click();
  const sure = ben.page.getByRole('alertdialog', { name: 'Block visitor' });
  await sure.getByRole('button', { name: 'Block visitor' }).click();
  await expect(regionOf(ben.page)).toBeHidden();
  await expect
    .poll(() =>
      ben.page.evaluate(() => {
        const { kept } = window as unknown as { kept: RTCPeerConnection[] };
        return kept.at(-1)?.connectionState;
      }),
    )
    .toBe('closed');
});
