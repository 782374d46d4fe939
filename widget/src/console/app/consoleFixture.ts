import { signal, type Signal } from '@preact/signals';
import type { Card, ConversationView, Entry, ServerFrame } from '../../protocol/frames';
import type { Order } from '../../protocol/orders';
import { ByteSocket, type ByteWire } from '../../protocol/ByteSocket';
import { FakeClock, FakeWire, settled } from '../../protocol/socketFixture';
import { timerWatchdog } from '../../protocol/watchdog';
import { memoryStore } from '../../shared/storage';
import { carryFixture } from './carryFixture';
import { Problem, type Api, type LongApi } from './Api';
import { ConsoleModel } from './ConsoleModel';
import type { History } from './Route';
import type { Line, ServerLine } from './ServerLine';

type Asked = Order & { resolve: (frame: unknown) => void; reject: (error: Error) => void };

/** The server's end of the line, played by the test. */
export class FakeLine implements ServerLine {
  readonly line: Signal<Line> = signal('up');
  readonly asked: Asked[] = [];
  readonly told: Order[] = [];
  hurried = 0;
  private readonly listeners = new Set<(frame: ServerFrame) => void>();

  ask: ServerLine['ask'] = (question) =>
    new Promise((resolve, reject) => {
      this.asked.push({ ...question, resolve: resolve as Asked['resolve'], reject });
    });

  tell(order: Order): boolean {
    this.told.push(order);
    return true;
  }

  onFrame(listener: (frame: ServerFrame) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  hurry(): void {
    this.hurried += 1;
  }

  say(frame: Record<string, unknown>): void {
    this.listeners.forEach((listener) => listener({ id: 's1', ...frame } as ServerFrame));
  }

  /** The last order of this kind that waits for its answer. */
  last<T extends Order['type']>(type: T): Extract<Asked, { type: T }> {
    const found = this.asked.findLast((order) => order.type === type);
    if (!found) throw new Error(`nobody asked ${type}`);
    return found as Extract<Asked, { type: T }>;
  }

  count(type: Order['type']): number {
    return this.asked.filter((order) => order.type === type).length;
  }

  /** Answers the last order of this kind, and lets what follows happen. */
  async answer(type: Order['type'], frame: Record<string, unknown>): Promise<void> {
    this.last(type).resolve({ id: 's1', ...frame });
    await settled();
  }
}

/** REST answers by path; a status or a problem is a refusal, and what is not there is not found. */
export class FakeApi implements Api, LongApi {
  readonly posted: string[] = [];
  readonly bodies: unknown[] = [];
  /** Codes with which posts are refused, by path. */
  readonly refusing: Record<string, string> = {};
  constructor(readonly answers: Record<string, unknown> = {}) {}

  get<T>(path: string): Promise<T> {
    const answer = this.answers[path] ?? 404;
    if (answer instanceof Problem) return Promise.reject(answer);
    if (typeof answer === 'number') return Promise.reject(new Problem(answer, 'refused', ''));
    return Promise.resolve(answer as T);
  }

  post<T>(path: string, body?: unknown): Promise<T> {
    this.posted.push(path);
    this.bodies.push(body);
    const refused = this.refusing[path];
    if (refused !== undefined) return Promise.reject(new Problem(409, refused, ''));
    const answer = this.answers[`POST ${path}`] ?? this.answers[path] ?? {};
    if (typeof answer === 'number') return Promise.reject(new Problem(answer, 'refused', ''));
    return Promise.resolve(answer as T);
  }

  /** Answers are lists of lines. */
  lines: LongApi['lines'] = async (path, heard, signal, body) => {
    for (const line of await this.post<unknown[]>(path, body)) {
      if (signal.aborted) throw new Problem(0, 'offline', '');
      heard(line);
    }
  };
}

/** A history without a browser. */
export function fakeHistory(start = '/console/'): History & { readonly pushed: string[] } {
  const pushed = [start];
  return {
    pushed,
    path: () => (pushed.at(-1) ?? start).replace(/\?.*/, ''),
    query: () => /\?.*/.exec(pushed.at(-1) ?? start)?.[0] ?? '',
    push: (path) => void pushed.push(path),
    replace: (path) => void pushed.splice(-1, 1, path),
    onBack: () => undefined,
  };
}

export const ANA = { id: '005A', name: 'Ana Novak' };

/** A whole console whose server is the test; Ana is signed in. */
export async function consoleFixture(start = '/console/') {
  const line = new FakeLine();
  const clock = new FakeClock();
  const store = memoryStore();
  const history = fakeHistory(start);
  const me = { rep: ANA, rights: ['REP'], available: false };
  const api = new FakeApi({ '/api/me': me, '/api/settings/outcomes': { outcomes: ['Won'] } });
  const words = { waitingColumn: signal('Waiting'), visitor: signal('Visitor') };
  const live = () => new ByteSocket(liveSettings(clock));
  const { carried, carry } = carryFixture();
  const outside = { line, live, api, carry, clock, store, history, words };
  const console = new ConsoleModel(outside);
  await console.rep.check();
  return { console, line, clock, store, history, api, carried };
}

/** A second socket that never opens. */
function liveSettings(clock: FakeClock) {
  return {
    connect: () => Object.assign(new FakeWire(), silent) as unknown as ByteWire,
    credentials: () => Promise.resolve({}),
    since: () => [],
    silence: 15_000,
    clock,
    watchdog: timerWatchdog(clock),
  };
}

const silent = { bufferedAmount: 0, addEventListener: () => undefined };

export function streams(...titles: string[]) {
  return titles.map((title) => ({ id: title, title, color: '#0b827c', autoPounce: false }));
}

const START = '2026-11-23T10:00:00Z';

export function card(part: Partial<Card> = {}): Card {
  return {
    visitor: 'vis_1',
    name: 'Kim Andersen',
    stream: 'Pricing',
    page: { title: 'Pricing', path: '/pricing', url: 'https://shop.example/pricing' },
    visitStartedAt: START,
    pageStartedAt: START,
    pages: 1,
    scroll: 0,
    idle: false,
    proven: false,
    routing: { experience: 'Live chat', reason: 'Default', to: ['Ana Novak'] },
    since: START,
    ...part,
  };
}

export function waiting(seconds: number, id = 'cnv_1'): NonNullable<Card['conversation']> {
  return {
    id,
    state: 'waiting',
    deadline: new Date(Date.parse(START) + seconds * 1000).toISOString(),
  };
}

export function view(part: Partial<ConversationView> = {}): ConversationView {
  return {
    conversation: 'cnv_1',
    visitor: 'vis_1',
    visitorName: 'Kim Andersen',
    state: 'open',
    seq: 0,
    visitorSeen: 0,
    repSeen: 0,
    startedAt: START,
    origin: 'inbound',
    rep: ANA,
    ...part,
  };
}

export function entry(seq: number, kind: 'visitor' | 'rep', text: string, at = START): Entry {
  const author = kind === 'rep' ? { kind, ...ANA } : { kind, name: 'Kim' };
  return { seq, kind: 'message', at, author, text, clientId: `${kind}_${seq}` };
}

export function welcome(conversations: ConversationView[] = []): Record<string, unknown> {
  return { type: 'welcome', re: 'q', serverTime: START, build: 'test', conversations, gaps: [] };
}
