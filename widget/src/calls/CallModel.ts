import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { CallOffer, CallView, IceServer, ServerFrame } from '../protocol/frames';
import { nextId } from '../protocol/ids';
import { Refused, type Question } from '../protocol/orders';
import { CallLink } from './CallLink';
import type { CallTools, Side } from './CallTools';
import type { Kind, OwnMedia } from './OwnMedia';

const NOTHING: CallOffer = { on: false, video: false, start: false };
const ACTIVE = 'foyer.call';

/** The call of one conversation, as one side's page takes part in it. */
export class CallModel {
  readonly offer: Signal<CallOffer> = signal(NOTHING);
  readonly call: Signal<CallView | undefined> = signal(undefined);
  readonly isJoined = signal(false);
  readonly isLive: ReadonlySignal<boolean>;
  /** The call goes on in another window of this person. */
  readonly isElsewhere: ReadonlySignal<boolean>;
  readonly other: Side;
  readonly link: CallLink;
  private page = nextId('page');
  private ice: readonly IceServer[] = [];
  private joining = false;
  /** The call that this page has decided about: whether it takes part without being asked. */
  private attended = '';
  private joinedAs: CallView['state'] = 'running';
  private readonly stop: () => void;

  constructor(
    readonly conversation: string,
    private readonly tools: CallTools,
  ) {
    this.other = tools.side === 'rep' ? 'visitor' : 'rep';
    this.isLive = computed(() => (this.call.value?.state ?? 'ended') !== 'ended');
    this.isElsewhere = computed(() => {
      const page = this.call.value?.[tools.side].page;
      return this.isLive.value && page !== undefined && !this.isJoined.value;
    });
    this.link = new CallLink(conversation, tools, this.call);
    this.stop = tools.socket.onFrame((frame) => this.hear(frame));
  }

  get media(): OwnMedia {
    return this.tools.media;
  }

  /** Switches the own microphone or camera; the first one begins the call. */
  async toggle(kind: Kind): Promise<void> {
    const { media } = this;
    if (media.track(kind).peek()) media.off(kind);
    else if (!(await media.on(kind))) return;
    if (this.isJoined.peek()) await this.tellMedia();
    else await this.join();
  }

  /**
   * This page takes part from now on; said again, it stays in its place.
   *
   * By itself it does so quietly: where the line is lost, the next welcome tries again.
   */
  async join(byItself = false): Promise<void> {
    const { conversation, page } = this;
    this.joining = true;
    try {
      const order = { type: 'call.join' as const, conversation, page, ...this.switched() };
      const answer = await this.tools.socket.ask(order);
      batch(() => {
        this.isJoined.value = true;
        this.ice = answer.ice;
        this.joinedAs = answer.call.state;
        this.attended = answer.call.call;
        this.tools.store.set(ACTIVE, conversation);
        this.show(answer.call);
      });
    } catch (error) {
      if (!byItself || error instanceof Refused) this.refused(error);
    } finally {
      this.joining = false;
    }
  }

  /** The rep lets the visitor in. */
  async allow(gate: 'audio' | 'video'): Promise<void> {
    await this.order({ type: 'call.allow', conversation: this.conversation, gate });
    if (!this.isJoined.peek()) await this.join();
  }

  async end(declined = false): Promise<void> {
    await this.order({ type: 'call.end', conversation: this.conversation, declined });
  }

  /** Somebody else has the conversation, or it is over. */
  close(): void {
    this.stop();
    this.leave();
    this.link.close();
  }

  hear(frame: ServerFrame): void {
    if (frame.type === 'welcome') this.welcomed();
    if (!('conversation' in frame) || frame.conversation !== this.conversation) return;
    if (frame.type === 'call.signalled') this.link.heard(frame.page, frame);
    if (frame.type !== 'call.changed') return;
    batch(() => {
      this.offer.value = frame.offer;
      this.show(frame.call);
    });
    if (frame.call) this.attend(frame.call);
  }

  private welcomed(): void {
    const call = this.call.peek();
    if (this.isJoined.peek()) void this.join(true);
    else if (call) this.attend(call);
  }

  private show(call: CallView | undefined): void {
    this.call.value = call;
    if (call?.state === 'ended' || call === undefined) return this.leave();
    if (!this.isJoined.peek()) return;
    // A page whose line was lost for a moment has no place until it joins again, but its sound.
    const seat = call[this.tools.side].page;
    if (seat !== undefined && seat !== this.page) return this.leave();
    // It was answered meanwhile: now the relay lets this page in.
    if (this.joinedAs === 'asked' && call.state === 'running') {
      if (!this.joining) void this.join(true);
      return;
    }
    this.link.follow(this.page, this.other, this.ice, this.offer.peek().video);
  }

  /** Goes on after a page, and lets a rep who calls be heard. */
  private attend(call: CallView): void {
    const { side, inFront, store } = this.tools;
    if (call.state === 'ended' || this.isJoined.peek() || this.joining) return;
    if (call[side].page !== undefined) {
      // Another page takes part: this one does not step in when that is gone for a moment.
      this.attended = call.call;
      return;
    }
    if (store.get(ACTIVE) === this.conversation) return void this.resume(call);
    if (this.attended === call.call) return;
    if (side === 'visitor' && call.by === 'rep' && inFront()) void this.join(true);
    else this.attended = call.call;
  }

  private async resume(call: CallView): Promise<void> {
    const { microphone, camera } = call[this.tools.side];
    this.joining = true;
    try {
      if (microphone) await this.media.on('microphone');
      if (camera) await this.media.on('camera');
    } finally {
      this.joining = false;
    }
    await this.join(true);
  }

  private async order(order: Question<'call.allow'> | Question<'call.end'>): Promise<void> {
    try {
      const answer = await this.tools.socket.ask<'call.allow' | 'call.end'>(order);
      this.show(answer.call);
    } catch (error) {
      this.refused(error);
    }
  }

  private refused(error: unknown): void {
    const code = error instanceof Refused ? error.code : 'offline';
    this.media.allOff();
    this.media.trouble.value = code === 'call.not-offered' ? 'not-offered' : 'failed';
  }

  private switched() {
    const { microphone, camera } = this.media;
    return { microphone: microphone.peek() !== undefined, camera: camera.peek() !== undefined };
  }

  private async tellMedia(): Promise<void> {
    const { conversation, page } = this;
    const order = { type: 'call.switch' as const, conversation, page, ...this.switched() };
    await this.tools.socket.ask(order).catch((error: unknown) => this.refused(error));
  }

  /** Over, or another page's: this one takes no part any more. */
  private leave(): void {
    if (!this.isJoined.peek()) return;
    batch(() => {
      this.link.leave();
      this.isJoined.value = false;
      this.media.allOff();
      this.page = nextId('page');
      this.tools.store.remove(ACTIVE);
    });
  }
}
