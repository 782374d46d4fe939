import { effect, signal, type Signal } from '@preact/signals';
import type { CallView, IceServer } from '../protocol/frames';
import type { CallTools, Side } from './CallTools';
import { PeerLink, type Said } from './PeerLink';

/** How this page is connected to the other end. `unreachable`: no way was found, nor another one. */
export type Linked = 'alone' | 'connecting' | 'connected' | 'reconnecting' | 'unreachable';

/** A browser gives up after half a minute or so; the second time says enough to a person. */
const HOPELESS = 2;

/** Word that came before its connection was made; two pages say no more than this at once. */
const MOST_EARLY = 100;

/**
 * The connection of a call, from page to page.
 *
 * Each pair of pages has its own; a page that came anew gets a new one, and a page whose line to
 * Foyer is lost for a moment keeps it.
 */
export class CallLink {
  readonly linked: Signal<Linked> = signal('alone');
  readonly incoming: Signal<MediaStream | undefined> = signal(undefined);
  private link: PeerLink | undefined;
  private to = '';
  private early: { page: string; said: Said }[] = [];
  private wasLinked = false;
  private readonly stop: () => void;

  constructor(
    private readonly conversation: string,
    private readonly tools: CallTools,
    private readonly call: Signal<CallView | undefined>,
    private readonly refresh: () => Promise<void>,
  ) {
    this.stop = effect(() => this.feed());
  }

  /** Takes care that this page is connected to the one at the other end, if there is one. */
  follow(page: string, other: Side, ice: readonly IceServer[], video: boolean): void {
    const call = this.call.peek();
    const to = call?.[other].page;
    // Who was at the other end has handed it over: that connection will not come back.
    if (call?.onHold === true && to === undefined) return this.leave();
    if (to === this.to && ice.length > 0) this.link?.relay(ice);
    if (call?.state !== 'running' || to === undefined || to === this.to) return this.stand();
    this.unlink();
    this.to = to;
    this.link = new PeerLink({
      peer: this.tools.peer(ice),
      polite: this.tools.side === 'visitor',
      video,
      send: (said) => this.say(page, to, said),
      changed: () => this.stand(),
      refresh: this.refresh,
    });
    this.feed();
    const early = this.early.filter((one) => one.page === to);
    this.early = [];
    for (const { said } of early) void this.link.hear(said);
    this.stand();
  }

  heard(page: string, said: Said): void {
    if (page === this.to) void this.link?.hear(said);
    else this.early = [...this.early, { page, said }].slice(-MOST_EARLY);
  }

  leave(): void {
    this.unlink();
    this.wasLinked = false;
    this.early = [];
    this.stand();
  }

  close(): void {
    this.stop();
    this.leave();
  }

  private say(page: string, to: string, said: Said): void {
    const { conversation } = this;
    this.tools.socket.tell({ type: 'call.signal', conversation, page, to, ...said });
  }

  private stand(): void {
    const { link } = this;
    const isUp = link?.state === 'connected';
    this.wasLinked ||= isUp;
    this.linked.value = isUp ? 'connected' : this.missing();
    this.incoming.value = link?.incoming;
  }

  private missing(): Linked {
    const { link } = this;
    if (link && link.failures >= HOPELESS) return 'unreachable';
    if (this.wasLinked) return 'reconnecting';
    return link ? 'connecting' : 'alone';
  }

  /** What goes to the other end: of a visitor only what its rep has let in. */
  private feed(): void {
    // All of it is read first: what is not read while there is no connection is not followed later.
    const [microphone, camera] = [this.tools.media.microphone.value, this.tools.media.camera.value];
    const gate = this.call.value?.allowed ?? 'none';
    const allowed = this.tools.side === 'rep' ? 'video' : gate;
    this.link?.put('audio', allowed === 'none' ? undefined : microphone);
    this.link?.put('video', allowed === 'video' ? camera : undefined);
  }

  private unlink(): void {
    this.link?.close();
    this.link = undefined;
    this.to = '';
  }
}
