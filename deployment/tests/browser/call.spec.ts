import { createHmac } from 'node:crypto';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { accessible } from './accessible.js';
import { expect, test } from './fixtures.js';
import type { Rep, Visitor } from './people.js';
import config from './playwright.config.js';
import { records, TURN_SECRET } from './stage.js';

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

/** Keeps the connections of a page where the test can count what they carry; perhaps by the relay alone. */
function keepPeers(isRelayed: boolean): void {
  const kept: RTCPeerConnection[] = [];
  Object.assign(window, { kept });
  window.RTCPeerConnection = class extends RTCPeerConnection {
    constructor(settings?: RTCConfiguration) {
      super(isRelayed ? { ...settings, iceTransportPolicy: 'relay' } : settings);
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
  await context.addInitScript(keepPeers, false);
}

async function relayed(context: BrowserContext): Promise<void> {
  await context.grantPermissions(['microphone', 'camera', 'notifications']);
  await context.addInitScript(keepPeers, true);
}

/** What came of asking the relay with a name whose time is over, signed as it should be. */
async function turnedAway(page: Page): Promise<{ ways: number; refusals: number[] }> {
  const username = `${Math.floor(Date.now() / 1000) - 60}:call_1.visitor`;
  const credential = createHmac('sha1', TURN_SECRET).update(username).digest('base64');
  return page.evaluate(
    async (expired) => {
      const { kept } = window as unknown as { kept: RTCPeerConnection[] };
      const urls = kept.at(-1)?.getConfiguration().iceServers?.[0]?.urls ?? [];
      const peer = new RTCPeerConnection({ iceServers: [{ urls, ...expired }] });
      let ways = 0;
      const refusals: number[] = [];
      peer.onicecandidate = ({ candidate }) => (ways += candidate?.type === 'relay' ? 1 : 0);
      peer.onicecandidateerror = ({ errorCode }) => refusals.push(errorCode);
      const gathered = new Promise<void>((done) => {
        peer.onicegatheringstatechange = () => peer.iceGatheringState === 'complete' && done();
      });
      peer.createDataChannel('any');
      await peer.setLocalDescription();
      await gathered;
      peer.close();
      return { ways, refusals };
    },
    { username, credential },
  );
}

/** By which way the page's newest connection goes. */
async function wayOf(page: Page): Promise<string | undefined> {
  return page.evaluate(async () => {
    const { kept } = window as unknown as { kept: RTCPeerConnection[] };
    const found = new Map<string, Record<string, string>>();
    (await kept.at(-1)?.getStats())?.forEach((one: Record<string, string>) =>
      found.set(one['id'] ?? '', one),
    );
    const all = [...found.values()];
    const transport = all.find(({ type }) => type === 'transport');
    const pair = found.get(transport?.['selectedCandidatePairId'] ?? '');
    return found.get(pair?.['localCandidateId'] ?? '')?.['candidateType'];
  });
}

/** Ben and Kim talk, each on a page whose connections are kept. */
async function meet(
  rep: (user: string) => Promise<Rep>,
  visitor: (path: string, prepare?: typeof listened) => Promise<Visitor>,
  prepare = listened,
): Promise<{ ben: Rep; kim: Visitor }> {
  const ben = await rep('ben');
  await prepare(ben.context);
  await ben.page.reload();
  const kim = await visitor('/demo/pricing', prepare);
  await kim.opensChat();
  await kim.asksForAPerson();
  await ben.starts(ben.card('Pricing Page', kim));
  return { ben, kim };
}

test('VC-1 VC-2 VC-4 VC-5 EV-4 a rep calls, lets the visitor in, both move on, and the Event knows', async ({
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
  await kim.identifies(`kim.calls.${Date.now()}@acme-robotics.example`);
  await kim.chat.getByRole('button', { name: 'End chat' }).click();

  await ben.page.getByRole('link', { name: 'Conversations', exact: true }).click();
  await ben.page.getByText('Ended', { exact: true }).click();
  await ben.page
    .getByRole('link', { name: /^Call notes on / })
    .first()
    .click();
  const notes = ben.messenger.getByRole('region', { name: 'Call notes' });
  await notes.getByRole('textbox', { name: 'Call notes' }).fill('Wants <b>two</b> beds.');
  await ben.page.reload();
  await expect(notes.getByText('Not saved yet')).toBeVisible();
  await notes.getByRole('button', { name: 'Save notes' }).click();
  await expect(notes.getByText('Saved by Ben Carter')).toBeVisible();
  const link = notes.getByRole('link', { name: 'Event in Salesforce' });
  await expect(link).toBeVisible({ timeout: 15_000 });
  const id = (await link.getAttribute('href'))?.match(/00U\w+/)?.[0];
  const soql = `SELECT Id, Description, Calls__c, Call_Notes__c FROM Event WHERE Id = '${id}'`;
  await expect
    .poll(async () => (await records.query(soql))[0]?.['Call_Notes__c'], { timeout: 15_000 })
    .toBe('Wants <b>two</b> beds.');
  const [event] = await records.query(soql);
  expect(event?.['Calls__c']).toBe(1);
  expect(event?.['Description']).toMatch(/Web call of 0 min \d+ s\./);
});

test('VC-3 TR-2 TR-3 a visitor calls, its rep passes another chat on, then the call itself', async ({
  rep,
  visitor,
  publish,
}) => {
  await records.setting({ Visitors_May_Call__c: true });
  try {
    await publish();
    const { ben, kim } = await meet(rep, visitor);
    const kims = regionOf(kim.chat);
    await ben.page.getByRole('link', { name: 'Live Streams' }).click();
    await kims.getByRole('button', { name: 'Microphone', exact: true }).click();
    await expect(kims.getByRole('status')).toHaveText('Ben Carter is joining soon');
    const called = ben.page.getByRole('alert').filter({ hasText: 'is calling' });
    await called.getByRole('button', { name: 'Open conversation' }).click();
    await expect(ben.page.locator('.tab.calling')).toBeVisible();
    const bens = regionOf(ben.messenger);
    await bens.getByRole('button', { name: 'Decline call' }).click();
    await expect(kim.chat.getByText('The call was declined')).toBeVisible();

    await kims.getByRole('button', { name: 'Microphone', exact: true }).click();
    await bens.getByRole('button', { name: 'Allow audio only' }).click();
    await comes(ben.page, 'audio');

    const chloe = await rep('chloe');
    await listened(chloe.context);
    const lena = await visitor('/demo/pricing');
    await lena.opensChat();
    await lena.asksForAPerson();
    await ben.page.getByRole('link', { name: 'Live Streams' }).click();
    await ben.starts(ben.card('Pricing Page', lena));
    await accessible(ben.page);
    // Of all other chats, hers.
    await ben.page.locator('.tab[aria-selected=true] + .pass-on').click();
    await expect(lena.chat.getByText('has handed you over to Chloe Martin')).toBeVisible();
    await expect(ben.page.getByText(/^You have handed .* over to Chloe Martin/)).toBeVisible();
    await comes(ben.page, 'audio');
    await lena.chat.getByRole('button', { name: 'End chat' }).click();
    await ben.page.locator('.floating-call').getByRole('link').click();

    const owner = ben.messenger.getByRole('combobox', { name: 'Owner' });
    await owner.press('ArrowDown');
    await expect(ben.messenger.getByRole('option', { name: /^Chloe Martin/ })).toBeVisible();
    await owner.press('c');
    await owner.press('Enter');
    const hold = 'Please hold: Chloe Martin is joining';
    await expect(kims.getByRole('status')).toHaveText(hold);
    await chloe.page
      .getByRole('alert')
      .filter({ hasText: 'has handed' })
      .getByRole('button', { name: 'Open conversation' })
      .click();
    await regionOf(chloe.messenger)
      .getByRole('button', { name: 'Microphone', exact: true })
      .click();
    await comes(kim.page, 'audio');
    await expect(kims.getByText(hold)).toBeHidden();
    await regionOf(chloe.messenger).getByRole('button', { name: 'End' }).click();
    await expect(kim.chat.getByText('The call has ended')).toBeVisible();
    await kim.chat.getByRole('button', { name: 'End chat' }).click();
  } finally {
    await records.setting({ Visitors_May_Call__c: false });
    await publish();
  }
});

test('VC-1 VC-4 BL-2 a rep looks at its devices, allows no calls, and a block ends one', async ({
  rep,
  visitor,
}) => {
  // Where there is a relay, this call goes by it alone.
  const hasRelay = TURN_SECRET !== '';
  const { ben, kim } = await meet(rep, visitor, hasRelay ? relayed : listened);
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
  if (hasRelay) {
    expect(await wayOf(kim.page)).toBe('relay');
    const { ways, refusals } = await turnedAway(kim.page);
    expect(ways).toBe(0);
    expect(refusals).toContain(401);
  }
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

test('VC-7 a visitor calls before a rep is there, leaves, calls again, and speaks with who answers', async ({
  rep,
  visitor,
  publish,
}) => {
  await records.setting({ Visitors_May_Call__c: true });
  try {
    await publish();
    const ben = await rep('ben');
    await listened(ben.context);
    await ben.page.reload();
    const kim = await visitor('/demo/pricing', listened);
    await kim.opensChat();
    const kims = regionOf(kim.chat);
    await kims.getByRole('button', { name: 'Call us' }).click();
    await expect(kims.getByRole('status')).toHaveText('You are next in line');
    await expect(kims.getByText(/^Thank you for calling /)).toBeVisible();
    await accessible(kim.page);
    await kims.getByRole('button', { name: 'Stop waiting' }).click();
    await expect(kim.chat.getByText('You stopped waiting.')).toBeVisible();

    await kims.getByRole('button', { name: 'Call us' }).click();
    const called = ben.page.getByRole('alert').filter({ hasText: 'is calling' });
    await accessible(ben.page);
    await called.getByRole('button', { name: /^Answer / }).click();
    await comes(kim.page, 'audio');
    await comes(ben.page, 'audio');
    await regionOf(ben.messenger).getByRole('button', { name: 'End' }).click();
    await expect(kim.chat.getByText('The call has ended')).toBeVisible();
  } finally {
    await records.setting({ Visitors_May_Call__c: false });
    await publish();
  }
});
