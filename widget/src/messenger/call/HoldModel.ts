import { computed, effect, signal } from '@preact/signals';
import type { Trouble } from '../../calls/OwnMedia';
import type { FoyerSocket } from '../../protocol/FoyerSocket';
import type { HoldView, ServerFrame } from '../../protocol/frames';
import { Refused } from '../../protocol/orders';
import type { Clock } from '../../shared/clock';
import type { Store } from '../../shared/storage';
import type { MessengerModel } from '../MessengerModel';

export interface HoldTools {
  readonly socket: Pick<FoyerSocket, 'ask'>;
  /** The tab's store: this tab is the one that called. */
  readonly store: Store;
  readonly clock: Pick<Clock, 'after'>;
  /** Why there is no microphone; the browser asks now, and not while a rep waits. */
  readonly permit: () => Promise<Trouble | undefined>;
}

const CALLED = 'foyer.hold';
/** What is answered is joined within this time, or by a click of its own. */
const JOINS_WITHIN = 15_000;

/** A visitor who calls without a rep yet, and its place among the others who do. */
export class HoldModel {
  readonly offered = signal(false);
  readonly place = signal<HoldView | undefined>(undefined);
  /** Between the press and the place. */
  readonly calling = signal(false);
  readonly trouble = signal<Trouble | undefined>(undefined);
  readonly muted = signal(false);
  /** The conversation for which this tab called. */
  readonly called = signal<string | undefined>(undefined);
  readonly isHeld = computed(() => this.isOfRoom('waiting') && this.place.value?.state === 'held');
  /** This tab is the one that is on hold. */
  readonly isHere = computed(
    () => this.isHeld.value && this.called.value === this.place.value?.conversation,
  );
  readonly mayCall = computed(() => {
    const { room, mayTalk } = this.messenger;
    const isFree = !this.isHeld.value && room.value?.view.state !== 'open';
    return this.offered.value && isFree && mayTalk.value;
  });
  /** Nothing of a call with a rep counts here: there is none, or none any more. */
  readonly isBegun = computed(() => this.isHeld.value || this.mayCall.value);
  /** How the last wait of this conversation ended without a rep. */
  readonly ending = computed(() => {
    const state = this.place.value?.state;
    const view = this.messenger.room.value?.view;
    const isOurs = view?.conversation === this.place.value?.conversation && view?.state !== 'open';
    return isOurs && (state === 'left' || state === 'missed') ? state : undefined;
  });
  private before: string | undefined;
  private readonly ends: (() => void)[];

  constructor(
    private readonly messenger: MessengerModel,
    private readonly tools: HoldTools,
  ) {
    this.called.value = tools.store.get(CALLED);
    this.ends = [effect(() => this.follow()), effect(() => this.expire())];
  }

  readonly hear = (frame: ServerFrame): void => {
    if (frame.type === 'hold.offered') this.offered.value = frame.on;
    if (frame.type === 'hold.changed') this.place.value = frame.hold;
  };

  /** "Call us": asks for a person where none was asked for, and waits by voice. */
  async call(): Promise<void> {
    if (!this.mayCall.peek() || this.calling.peek()) return;
    this.before = this.messenger.room.peek()?.view.conversation;
    this.trouble.value = await this.tools.permit();
    if (this.trouble.peek() !== undefined) return;
    if (!this.messenger.isLive.peek()) this.messenger.askForPerson();
    this.calling.value = true;
  }

  async leave(): Promise<void> {
    const conversation = this.place.peek()?.conversation;
    if (conversation === undefined) return;
    this.forget();
    await this.order({ type: 'hold.leave', conversation });
  }

  /** Whether this tab called for that conversation, and a rep has it now. */
  isAnswered(conversation: string): boolean {
    return this.called.value === conversation && this.isOfRoom('open');
  }

  /** It joins its call, or will not. */
  forget(): void {
    this.called.value = undefined;
    this.tools.store.remove(CALLED);
  }

  close(): void {
    this.ends.forEach((end) => end());
    this.forget();
  }

  /** As soon as the conversation waits, a place is taken. */
  private follow(): void {
    if (!this.calling.value) return;
    const view = this.messenger.room.value?.view;
    if (view?.state === 'waiting') {
      void this.take(view.conversation);
      return;
    }
    const isOver = view?.state === 'open' || view?.conversation !== this.before;
    if (isOver || !this.messenger.mayTalk.value) this.calling.value = false;
  }

  /** A microphone is not switched on long after the person has forgotten that it called. */
  private expire(): void {
    const conversation = this.called.value;
    const state = this.messenger.room.value?.view.state;
    if (conversation === undefined || state === undefined || state === 'waiting') return;
    if (state === 'ended') return this.forget();
    this.tools.clock.after(JOINS_WITHIN, () => {
      if (this.called.peek() === conversation) this.forget();
    });
  }

  private async take(conversation: string): Promise<void> {
    this.calling.value = false;
    this.called.value = conversation;
    this.tools.store.set(CALLED, conversation);
    if (!(await this.order({ type: 'hold.take', conversation }))) this.forget();
  }

  private async order(
    order: { type: 'hold.take' | 'hold.leave' } & { conversation: string },
  ): Promise<boolean> {
    try {
      const { hold } = await this.tools.socket.ask<'hold.take' | 'hold.leave'>(order);
      this.place.value = hold;
      return true;
    } catch (error) {
      const isNo = error instanceof Refused && error.code === 'hold.not-offered';
      this.trouble.value = isNo ? 'not-offered' : 'failed';
      return false;
    }
  }

  private isOfRoom(state: 'waiting' | 'open'): boolean {
    const view = this.messenger.room.value?.view;
    const conversation = state === 'open' ? this.called.value : this.place.value?.conversation;
    return view?.state === state && view.conversation === conversation;
  }
}
