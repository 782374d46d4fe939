import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { readJson, type Store } from '../../shared/storage';

/** How the browser stands to desktop notifications. */
export type Permission = 'default' | 'granted' | 'denied';

/** What a rep is called for. */
export const KINDS = ['waiting', 'message', 'reply', 'transfer', 'mention', 'meeting'] as const;
export type Kind = (typeof KINDS)[number];

export const WAYS = ['both', 'sound', 'desktop', 'none'] as const;
export type Way = (typeof WAYS)[number];

const KEY = 'foyer.notices';
const FULL = 100;

/** How this browser may call the rep: chosen by the rep for each kind, kept in the browser. */
export class NoticeModel {
  readonly ways: Signal<Readonly<Record<Kind, Way>>>;
  /** In percent of what is shipped. */
  readonly volume: Signal<number>;
  readonly permission: Signal<Permission>;
  /** A desktop notification is wanted, and the browser refuses it. */
  readonly refused: ReadonlySignal<boolean>;
  private tries = (): void => undefined;

  constructor(
    private readonly store: Store,
    permission: Permission,
    private readonly ask: () => Promise<Permission>,
  ) {
    const kept = readJson(store, KEY);
    this.ways = signal(waysOf(kept));
    this.volume = signal(volumeOf(kept));
    this.permission = signal(permission);
    this.refused = computed(
      () => this.permission.value === 'denied' && KINDS.some((kind) => this.wants(kind, 'desktop')),
    );
  }

  /** Whether the rep is called so; a desktop notification only where the browser agreed. */
  may(kind: Kind, by: 'sound' | 'desktop'): boolean {
    return this.wants(kind, by) && (by === 'sound' || this.permission.value === 'granted');
  }

  /** The browser is asked at the first desktop notification that is wanted. */
  async choose(kind: Kind, way: Way): Promise<void> {
    this.ways.value = { ...this.ways.peek(), [kind]: way };
    this.keep();
    if (this.wants(kind, 'desktop')) await this.agree();
  }

  turn(volume: number): void {
    this.volume.value = Math.min(FULL, Math.max(0, Math.round(volume)));
    this.keep();
  }

  /** Asks the browser, unless it has answered. */
  async agree(): Promise<void> {
    if (this.permission.peek() === 'default') this.permission.value = await this.ask();
  }

  /** What "Test" does. */
  testWith(test: () => void): void {
    this.tries = test;
  }

  /** Calls the rep as if somebody waited, after the browser was asked. */
  async test(): Promise<void> {
    await this.agree();
    this.tries();
  }

  private wants(kind: Kind, by: 'sound' | 'desktop'): boolean {
    const way = this.ways.value[kind];
    return way === by || way === 'both';
  }

  private keep(): void {
    const kept = { ways: this.ways.peek(), volume: this.volume.peek() };
    this.store.set(KEY, JSON.stringify(kept));
  }
}

function waysOf(kept: unknown): Record<Kind, Way> {
  const ways = (kept as { ways?: Partial<Record<Kind, Way>> } | null)?.ways;
  const way = (kind: Kind): Way => WAYS.find((one) => one === ways?.[kind]) ?? 'sound';
  return {
    waiting: way('waiting'),
    message: way('message'),
    reply: way('reply'),
    transfer: way('transfer'),
    mention: way('mention'),
    meeting: way('meeting'),
  };
}

function volumeOf(kept: unknown): number {
  const volume = (kept as { volume?: unknown } | null)?.volume;
  return typeof volume === 'number' && volume >= 0 && volume <= FULL ? volume : FULL;
}
