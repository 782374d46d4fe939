import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Calling } from '../../calls/browserTools';
import type { CallChanged, ServerFrame } from '../../protocol/frames';
import type { ServerLine } from '../app/ServerLine';
import { HoldsModel } from './HoldsModel';

/** What draws and makes calls; it comes when it is first needed. */
export type CallParts = typeof import('./callParts');

/** A visitor calls, and nobody has answered. */
export interface Asked {
  readonly call: string;
  readonly conversation: string;
}

/** The calls of this rep's conversations, and whether it allows any. */
export class CallsModel {
  /** "Allow voice and video"; not set before the server has said. */
  readonly allowed: Signal<boolean | undefined> = signal(undefined);
  readonly changing = signal(false);
  readonly parts: Signal<CallParts | undefined> = signal(undefined);
  readonly all: Signal<ReadonlyMap<string, Calling>> = signal(new Map());
  /** The call in which this window takes part. */
  readonly current: ReadonlySignal<Calling | undefined>;
  readonly asked: ReadonlySignal<readonly Asked[]>;
  /** Who calls and holds, without a rep yet. */
  readonly holds: HoldsModel;
  private bringing: Promise<CallParts> | undefined;

  constructor(
    private readonly line: ServerLine,
    private readonly me: () => string | undefined,
    private readonly bring: () => Promise<CallParts> = () => import('./callParts'),
  ) {
    this.holds = new HoldsModel(line);
    this.current = computed(() =>
      [...this.all.value.values()].find(({ model }) => model.isJoined.value),
    );
    this.asked = computed(() =>
      [...this.all.value.values()].flatMap(({ model }) => {
        const call = model.call.value;
        return call?.state === 'asked'
          ? [{ call: call.call, conversation: model.conversation }]
          : [];
      }),
    );
    line.onFrame((frame) => this.heard(frame));
  }

  of(conversation: string): Calling | undefined {
    return this.all.value.get(conversation);
  }

  /** Whether a visitor calls and nobody has answered. */
  isAsked(conversation: string): boolean {
    return this.asked.value.some((one) => one.conversation === conversation);
  }

  async choose(on: boolean): Promise<void> {
    if (this.changing.peek()) return;
    this.changing.value = true;
    try {
      this.allowed.value = (await this.line.ask({ type: 'voice-video.change', on })).on;
    } catch {
      // It stays as it was; the thin bar says that the line is lost.
    } finally {
      this.changing.value = false;
    }
  }

  private heard(frame: ServerFrame): void {
    if (frame.type === 'voice-video.changed') this.allowed.value = frame.on;
    if (frame.type === 'call.changed') void this.changed(frame);
    if (frame.type !== 'conversation.changed') return;
    const { conversation, state, rep } = frame.conversation;
    if (state === 'ended' || rep?.id !== this.me()) this.drop(conversation);
  }

  /** A model hears for itself once it is there; what it missed before, it is told. */
  private async changed(frame: CallChanged): Promise<void> {
    const there = this.all.peek().get(frame.conversation);
    // It hears for itself; whoever was answered before the words came is joined now.
    if (there) return this.holds.pickUp(there);
    const isLive = frame.call !== undefined && frame.call.state !== 'ended';
    if (!frame.offer.on && !isLive) return;
    this.bringing ??= this.bring();
    try {
      this.parts.value = await this.bringing;
    } catch {
      this.bringing = undefined;
      return;
    }
    const known = this.all.peek().get(frame.conversation);
    const call = known ?? this.parts.peek()?.callIn(frame.conversation, 'rep', this.line);
    if (!call) return;
    if (!known) this.all.value = new Map(this.all.peek()).set(frame.conversation, call);
    call.model.hear(frame);
    void this.holds.pickUp(call);
  }

  private drop(conversation: string): void {
    const call = this.all.peek().get(conversation);
    if (!call) return;
    call.model.close();
    const left = new Map(this.all.peek());
    left.delete(conversation);
    this.all.value = left;
  }
}
