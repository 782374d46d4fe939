import type { Clock } from '../shared/clock';
import { reconnectWait } from './backoff';
import type { ClientFrame, ServerFrame, Since } from './frames';
import { nextId } from './ids';
import { ConnectionLost, Refused, type Answers, type Order, type Question } from './orders';
import { parseFrame } from './parseFrame';
import { ServerClock } from './serverClock';
import type { Watchdog } from './watchdog';

/** `resting`: not wanted; `waiting`: lost, comes back by itself; `open`: greeted by the server. */
export type Connection = 'resting' | 'connecting' | 'waiting' | 'open';

export type Wire = Pick<WebSocket, 'send' | 'close' | 'onopen' | 'onmessage' | 'onclose'>;

export interface SocketSettings {
  connect: () => Wire;
  /** Asked at every connection, so that a token can be renewed first. */
  credentials: () => Promise<{ token?: string; build?: string }>;
  since: () => Since[];
  /** How long the server may be silent: two of its ping intervals and 5 s. */
  silence: number;
  clock: Clock;
  watchdog: Watchdog;
  random?: () => number;
}

interface Pending {
  resolve: (answer: never) => void;
  reject: (reason: Error) => void;
}

/** A handshake that takes longer than this counts as lost. */
const HANDSHAKE = 10_000;

/**
 * One connection that comes back by itself. Listeners hear every frame of the server, answers
 * included; `welcome` comes first after each connection and tells what was missed.
 */
export class FoyerSocket {
  readonly serverClock: ServerClock;
  private state: Connection = 'resting';
  private wire: Wire | undefined;
  private attempt = 0;
  private cancelWait = (): void => undefined;
  private readonly pending = new Map<string, Pending>();
  private readonly frameListeners = new Set<(frame: ServerFrame) => void>();
  private readonly stateListeners = new Set<(state: Connection) => void>();

  constructor(private readonly settings: SocketSettings) {
    this.serverClock = new ServerClock(settings.clock);
  }

  get connection(): Connection {
    return this.state;
  }

  onFrame(listener: (frame: ServerFrame) => void): () => void {
    this.frameListeners.add(listener);
    return () => this.frameListeners.delete(listener);
  }

  onConnection(listener: (state: Connection) => void): () => void {
    this.stateListeners.add(listener);
    return () => this.stateListeners.delete(listener);
  }

  start(): void {
    if (this.state === 'resting') this.connect();
  }

  stop(): void {
    this.cancelWait();
    this.drop();
    this.attempt = 0;
    this.become('resting');
  }

  /** The network or the page came back: do not sit out the wait. */
  hurry(): void {
    if (this.state !== 'waiting') return;
    this.cancelWait();
    this.attempt = 0;
    this.connect();
  }

  /** Sends what needs no answer; false when there is no connection. */
  tell(order: Order): boolean {
    if (this.state !== 'open') return false;
    this.transmit({ ...order, id: nextId('frm') });
    return true;
  }

  /** Rejects with Refused or ConnectionLost. */
  ask<T extends keyof Answers>(question: Question<T>): Promise<Answers[T]> {
    if (this.state !== 'open') return Promise.reject(new ConnectionLost());
    const id = nextId('frm');
    return new Promise<Answers[T]>((resolve, reject) => {
      this.pending.set(id, { resolve, reject });
      this.transmit({ ...question, id });
    });
  }

  private connect(): void {
    this.become('connecting');
    const wire = this.settings.connect();
    this.wire = wire;
    wire.onopen = () => void this.greet(wire);
    wire.onmessage = (event: MessageEvent) => {
      if (wire === this.wire) this.receive(event.data as string);
    };
    wire.onclose = () => {
      if (wire === this.wire) this.lost();
    };
    this.settings.watchdog.feed(HANDSHAKE, () => this.lost());
  }

  private async greet(wire: Wire): Promise<void> {
    try {
      const credentials = await this.settings.credentials();
      if (wire !== this.wire) return;
      const since = this.settings.since();
      this.transmit({ type: 'hello', id: nextId('frm'), since, ...credentials });
    } catch {
      if (wire === this.wire) this.lost();
    }
  }

  private receive(text: string): void {
    this.settings.watchdog.feed(this.settings.silence, () => this.lost());
    const frame = parseFrame(text);
    if (!frame) return;
    this.keepAlive(frame);
    this.settle(frame);
    for (const listener of this.frameListeners) listener(frame);
    if (frame.type === 'error' && this.state === 'connecting') this.lost();
    if (frame.type === 'reconnect-elsewhere' || frame.type === 'resync') this.lost();
  }

  /** Answered here and now: a hidden tab still handles messages, but its timers sleep. */
  private keepAlive(frame: ServerFrame): void {
    if (frame.type === 'ping') {
      this.transmit({ type: 'pong', id: nextId('frm'), re: frame.id });
      this.serverClock.hear(frame.serverTime);
    }
    if (frame.type === 'welcome') {
      this.serverClock.forget();
      this.serverClock.hear(frame.serverTime);
      this.attempt = 0;
      this.become('open');
    }
  }

  private settle(frame: ServerFrame): void {
    const question = 're' in frame ? frame.re : undefined;
    const pending = question === undefined ? undefined : this.pending.get(question);
    if (question === undefined || !pending) return;
    this.pending.delete(question);
    if (frame.type === 'error') {
      pending.reject(new Refused(frame.code, frame.message, frame.details));
    } else {
      pending.resolve(frame as never);
    }
  }

  private lost(): void {
    this.drop();
    if (this.state === 'resting') return;
    const wait = reconnectWait(this.attempt++, this.settings.random ?? Math.random);
    this.cancelWait = this.settings.clock.after(wait, () => this.connect());
    this.become('waiting');
  }

  private drop(): void {
    const wire = this.wire;
    this.wire = undefined;
    this.settings.watchdog.rest();
    wire?.close();
    const unanswered = [...this.pending.values()];
    this.pending.clear();
    for (const pending of unanswered) pending.reject(new ConnectionLost());
  }

  private transmit(frame: ClientFrame): void {
    this.wire?.send(JSON.stringify(frame));
  }

  private become(state: Connection): void {
    if (this.state === state) return;
    this.state = state;
    for (const listener of this.stateListeners) listener(state);
  }
}
