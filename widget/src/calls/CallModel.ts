import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { CallOffer, CallView, IceServer, ServerFrame } from '../protocol/frames';
import { nextId } from '../protocol/ids';
import { Refused, type Question } from '../protocol/orders';
import { ACTIVE, Attendance } from './Attendance';
import { CallLink } from './CallLink';
import type { CallTools, Side } from './CallTools';
import type { Kind, OwnMedia } from './OwnMedia';

const NOTHING: CallOffer = { on: false, video: false, start: false };

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
  private readonly attendance: Attendance;
  private joining = false;
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
    this.attendance = new Attendance(this, tools);
    this.link = new CallLink(conversation, tools, this.call, () => this.join(true));
    tools.media.onLost = () => void (this.isJoined.peek() && this.tellMedia());
    const ends = [
      tools.socket.onFrame((frame) => this.hear(frame)),
      tools.onLooked(() => this.attendance.look()),
    ];
    this.stop = () => ends.forEach((end) => end());
  }

  get media(): OwnMedia {
    return this.tools.media;
  }

  /** The call that goes on, by its id. */
  get live(): string | undefined {
    return this.isLive.peek() ? this.call.peek()?.call : undefined;
  }

  /** Whether this page takes part, or is about to. */
  get isIn(): boolean {
    return this.isJoined.peek() || this.joining;
  }

  /** Switches the own microphone or camera; the first one begins the call. */
  async toggle(kind: Kind): Promise<void> {
    const { media } = this;
    const meant = this.live;
    if (media.track(kind).peek()) media.off(kind);
    else if (!(await media.on(kind))) return;
    // The browser asked, and the call was over before the person answered: it is not begun anew.
    if (meant !== undefined && meant !== this.live) {
      media.off(kind);
      return;
    }
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
        this.attendance.decide(answer.call);
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
    const order = { type: 'call.allow' as const, conversation: this.conversation, gate };
    if ((await this.order(order)) && !this.isJoined.peek()) await this.join();
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
    this.attendance.look();
  }

  private welcomed(): void {
    if (this.isJoined.peek()) void this.join(true);
    else this.attendance.look();
  }

  private show(call: CallView | undefined): void {
    this.call.value = call;
    if (call?.state === 'ended' || call === undefined) return this.leave();
    if (!this.isJoined.peek()) return;
    // A page whose line was lost for a moment has no place until it joins again, but its sound.
    const seat = call[this.tools.side].page;
    if (seat !== undefined && seat !== this.page) return this.leave();
    // An old line of this page was found dead only now: it is here, on a new one.
    if (seat === undefined && !this.joining) void this.join(true);
    // It was answered meanwhile: now the relay lets this page in.
    if (this.joinedAs === 'asked' && call.state === 'running') {
      if (!this.joining) void this.join(true);
      return;
    }
    this.link.follow(this.page, this.other, this.ice, this.offer.peek().video);
  }

  /** Whether it was done. Where only the line is lost, sound goes on. */
  private async order(order: Question<'call.allow'> | Question<'call.end'>): Promise<boolean> {
    try {
      const answer = await this.tools.socket.ask<'call.allow' | 'call.end'>(order);
      this.show(answer.call);
      return true;
    } catch (error) {
      if (error instanceof Refused) this.refused(error);
      else this.media.trouble.value = 'failed';
      return false;
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
    await this.tools.socket.ask(order).catch((error: unknown) => {
      // Where the line is lost the next welcome tells it; sound goes on meanwhile.
      if (error instanceof Refused) this.refused(error);
    });
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
