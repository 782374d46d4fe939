import { batch, signal, type Signal } from '@preact/signals';
import type { ByteSocket } from '../../protocol/ByteSocket';
import type { LiveChanged, ServerFrame, TabView } from '../../protocol/frames';
import { Refused } from '../../protocol/orders';
import type { PageEvent } from '../../protocol/pageEvents';
import type { Clock } from '../../shared/clock';
import { ChunkReader } from './ChunkReader';
import { unpack } from './unpack';

/** How the watch stands; the first four only this window knows. */
export type LiveState = 'connecting' | 'lost' | 'forbidden' | 'broken' | LiveChanged['state'];

export type Listener = (events: readonly PageEvent[], fresh: boolean) => void;

/** A rep who looks elsewhere for so long need not be shown anything. */
const LOOKS_AWAY = 60_000;

/** What a visitor sees, live. While nobody looks there is no connection and nothing is sent. */
export class LiveViewModel {
  readonly state: Signal<LiveState> = signal('connecting');
  readonly tabs: Signal<readonly TabView[]> = signal([]);
  /** The tab that is shown. */
  readonly tab: Signal<string | undefined> = signal(undefined);
  /** The tab that the rep chose; without one the tab in front is followed. */
  readonly chosen: Signal<string | undefined> = signal(undefined);
  private readonly line: ByteSocket;
  private reader = new ChunkReader();
  private chain = Promise.resolve();
  private listener: Listener = () => undefined;
  private cancel = (): void => undefined;

  constructor(
    readonly visitor: string,
    connect: () => ByteSocket,
    private readonly clock: Clock,
  ) {
    this.line = connect();
    this.line.socket.onFrame((frame) => this.heard(frame));
    this.line.onBytes((bytes) => this.take(bytes));
    this.line.socket.onConnection((connection) => {
      if (connection === 'open') void this.watch();
      if (connection === 'waiting') this.state.value = 'lost';
    });
  }

  /** Who hears of what happens on the page. */
  onEvents(listener: Listener): void {
    this.listener = listener;
  }

  /** The rep looks, or looks elsewhere. */
  look(looks: boolean): void {
    this.cancel();
    if (looks) this.line.socket.start();
    else this.cancel = this.clock.after(LOOKS_AWAY, () => this.line.socket.stop());
  }

  close(): void {
    this.cancel();
    this.listener = () => undefined;
    this.line.socket.stop();
  }

  choose(tab: string | undefined): void {
    this.chosen.value = tab;
    void this.watch();
  }

  private async watch(): Promise<void> {
    const tab = this.chosen.peek();
    this.reader = new ChunkReader();
    try {
      const order = { type: 'live.watch' as const, visitor: this.visitor };
      await this.line.socket.ask(tab === undefined ? order : { ...order, tab });
    } catch (error) {
      if (error instanceof Refused) this.refused();
    }
  }

  private refused(): void {
    this.line.socket.stop();
    this.state.value = 'forbidden';
  }

  private heard(frame: ServerFrame): void {
    if (frame.type !== 'live.changed') return;
    batch(() => {
      this.state.value = frame.state;
      this.tabs.value = frame.tabs;
      this.tab.value = frame.tab;
      const gone = !frame.tabs.some(({ tab }) => tab === this.chosen.peek());
      if (gone) this.chosen.value = undefined;
    });
  }

  private take(bytes: ArrayBuffer): void {
    const read = this.reader.take(bytes);
    if (read === 'gap') this.line.socket.tell({ type: 'live.resync' });
    else if (read) this.chain = this.chain.then(() => this.play(read.packed, read.fresh));
  }

  private async play(packed: Blob, fresh: boolean): Promise<void> {
    try {
      this.listener(await unpack(packed), fresh);
    } catch {
      this.state.value = 'broken';
    }
  }
}
