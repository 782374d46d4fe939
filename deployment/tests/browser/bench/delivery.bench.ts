import { chromium, test, type Browser } from '@playwright/test';
import { Rep, Visitor } from '../people.js';
import { FOYER, node } from '../stage.js';
import { Network } from './Network.js';
import { Tab } from './Tab.js';

// Counts what was lost; it asserts nothing about time.
const BETWEEN = 50;
/** What stood still for so long does not come any more. */
const STILL = 60_000;

test.setTimeout(1_800_000);

interface Stage {
  readonly networks: Record<Side, Network>;
  readonly writers: Record<Side, Writer>;
}

type Side = 'visitor' | 'rep';

const FAULTS: Record<string, (stage: Stage) => Promise<void>> = {
  none: () => pause(10_000),
  'sockets cut every second': async ({ networks }) => {
    for (let times = 0; times < 10; times++) {
      networks.visitor.cut();
      networks.rep.cut();
      await pause(1_000);
    }
  },
  "visitor's network half-open for 30 s": ({ networks }) => hushed(networks.visitor),
  "rep's network half-open for 30 s": ({ networks }) => hushed(networks.rep),
  "visitor's tab killed": (stage) => killed(stage, 'visitor'),
  "rep's tab killed": (stage) => killed(stage, 'rep'),
  'server killed, kill -9': async () => {
    await node('kill');
    await node('start');
  },
};

for (const [fault, happens] of Object.entries(FAULTS)) {
  test(fault, async () => {
    const port = Number(new URL(FOYER).port);
    const networks = { visitor: await Network.to(port), rep: await Network.to(port) };
    const browsers = {
      visitor: await browserBehind(networks.visitor),
      rep: await browserBehind(networks.rep),
    };
    try {
      const rep = await Rep.signsIn(browsers.rep, 'ben');
      await rep.becomes(true);
      const visitor = await Visitor.arrives(browsers.visitor, '/demo/pricing');
      await visitor.opensChat();
      await visitor.asksForAPerson();
      await rep.starts(rep.card('Pricing Page', visitor));
      const writers = {
        visitor: new Writer('v', await Tab.of(browsers.visitor, visitor.page)),
        rep: new Writer('r', await Tab.of(browsers.rep, rep.page)),
      };
      await pause(3_000);
      await happens({ networks, writers });
      await pause(5_000);
      await Promise.all([writers.visitor.stop(), writers.rep.stop()]);
      row(fault, writers, await outcome(rep, writers));
    } finally {
      await Promise.all([browsers.visitor.close(), browsers.rep.close()]);
      networks.visitor.close();
      networks.rep.close();
    }
  });
}

/** Somebody who writes twenty messages a second for as long as there is something to type into. */
class Writer {
  readonly sent: string[] = [];
  readonly began = Date.now();
  private ended = 0;
  private held = false;
  private stopped = false;
  private readonly work: Promise<void>;

  constructor(
    private readonly mark: string,
    readonly tab: Tab,
  ) {
    this.work = this.write();
  }

  get seconds(): number {
    return (this.ended - this.began) / 1_000;
  }

  /** Types nothing meanwhile: nobody can in a tab that is gone. */
  async without(work: () => Promise<void>): Promise<void> {
    this.held = true;
    await pause(500); // the message that is being typed
    await work();
    this.held = false;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.work;
    this.ended = Date.now();
  }

  private async write(): Promise<void> {
    let next = Date.now();
    while (!this.stopped) {
      const text = `${this.mark}${this.sent.length + 1}`;
      if (!this.held && (await this.tab.write(text))) this.sent.push(text);
      next = Math.max(next + BETWEEN, Date.now() - 1_000);
      await pause(next - Date.now());
    }
  }
}

async function browserBehind(network: Network): Promise<Browser> {
  const port = new URL(FOYER).port;
  const rules = ['localhost', 'shop.localhost'].map(
    (host) => `MAP ${host}:${port} 127.0.0.1:${network.port}`,
  );
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', `--host-resolver-rules=${rules.join(',')}`],
  });
}

async function hushed(network: Network): Promise<void> {
  network.hush();
  await pause(30_000);
  network.recover();
}

/** With messages under way: what was sent in its last second has reached nobody. */
async function killed({ networks, writers }: Stage, side: Side): Promise<void> {
  networks[side].hush();
  await pause(1_000);
  await writers[side].without(async () => {
    await writers[side].tab.crashAndReload();
    networks[side].recover();
  });
  await pause(5_000);
}

interface Outcome {
  readonly lost: number;
  readonly doubled: number;
  readonly misplaced: number;
  readonly refused: number;
}

/** Both logs and the transcript against what was sent, once nothing changes any more. */
async function outcome(rep: Rep, writers: Record<Side, Writer>): Promise<Outcome> {
  const { visitor, rep: other } = writers;
  const expected = visitor.sent.length + other.sent.length;
  const logs = async () => [
    numbered(await visitor.tab.said()),
    numbered(await other.tab.said()),
    numbered(await transcript(rep)),
  ];
  await settled(async () => (await logs()).map((log) => new Set(log).size), expected);
  const [shown = [], shownToRep = [], stored = []] = await logs();
  const all = [shown, shownToRep, stored];
  const sent = [...visitor.sent, ...other.sent];
  return {
    lost: sum(all.map((log) => sent.filter((text) => !log.includes(text)).length)),
    doubled: sum(all.map((log) => log.length - new Set(log).size)),
    misplaced:
      sum(all.map((log) => turned(log, 'v') + turned(log, 'r'))) +
      sum([shown, shownToRep].map((log) => log.filter((text, at) => text !== stored[at]).length)),
    refused: (await visitor.tab.refused()) + (await other.tab.refused()),
  };
}

/** Until all of them are everywhere, or nothing has come for a while. */
async function settled(count: () => Promise<number[]>, expected: number): Promise<void> {
  let last = '';
  for (let since = Date.now(); Date.now() - since < STILL; await pause(2_000)) {
    const now = await count();
    if (now.every((one) => one === expected)) return;
    if (now.join() !== last) since = Date.now();
    last = now.join();
  }
}

/** How many stand before one that was sent earlier. */
function turned(log: string[], mark: string): number {
  const numbers = log.filter((text) => text.startsWith(mark)).map((text) => Number(text.slice(1)));
  return numbers.filter((number, at) => number < (numbers[at - 1] ?? 0)).length;
}

function numbered(log: string[]): string[] {
  return log.map((text) => text.trim()).filter((text) => /^[vr]\d+$/.test(text));
}

async function transcript(rep: Rep): Promise<string[]> {
  const conversation = new URL(rep.page.url()).pathname.split('/').at(-1) ?? '';
  const answer = await fetch(`${FOYER}/api/conversations/${conversation}/playback`, {
    headers: { Cookie: await cookies(rep) },
  });
  const { entries } = (await answer.json()) as { entries: { text?: string }[] };
  return entries.map(({ text }) => text ?? '');
}

async function cookies(rep: Rep): Promise<string> {
  const all = await rep.context.cookies(FOYER);
  return all.map(({ name, value }) => `${name}=${value}`).join('; ');
}

function row(fault: string, writers: Record<Side, Writer>, found: Outcome): void {
  const { visitor, rep } = writers;
  const rate = (writer: Writer) => `${(writer.sent.length / writer.seconds).toFixed(0)}/s`;
  const cells = [
    fault,
    `${visitor.sent.length} + ${rep.sent.length}`,
    `${rate(visitor)}, ${rate(rep)}`,
    ...[found.lost, found.doubled, found.misplaced, found.refused],
  ];
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}

function sum(numbers: number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
