import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Calling } from '../../calls/browserTools';
import type { HoldView, ServerFrame } from '../../protocol/frames';
import type { ServerLine } from '../app/ServerLine';
import type { Asked } from './CallsModel';

/** Visitors who call and hold, as far as this rep could answer them. */
export class HoldsModel {
  readonly held: Signal<ReadonlyMap<string, HoldView>> = signal(new Map());
  /** Each call once; who calls again is told of again. */
  readonly asked: ReadonlySignal<readonly Asked[]>;
  /** Grows whenever the list of missed calls may be another one. */
  readonly missed = signal(0);
  private readonly answering = new Set<string>();

  constructor(line: Pick<ServerLine, 'onFrame'>) {
    this.asked = computed(() =>
      [...this.held.value.values()].map(({ conversation, since }) => ({
        call: `${conversation} ${since}`,
        conversation,
      })),
    );
    line.onFrame((frame) => this.heard(frame));
  }

  of(conversation: string | undefined): HoldView | undefined {
    return this.held.value.get(conversation ?? '');
  }

  /** "Answer": claims as `start` does; what is won is joined as soon as there may be a call. */
  async answer(conversation: string, start: () => Promise<boolean>): Promise<void> {
    this.answering.add(conversation);
    if (!(await start())) this.answering.delete(conversation);
  }

  /** Speaks with who was answered, and hears it. */
  async pickUp({ model }: Calling): Promise<void> {
    if (!model.offer.peek().on || !this.answering.delete(model.conversation)) return;
    await model.toggle('microphone');
    // Without a microphone the call waits as any other, and why stands in its box.
    if (model.isJoined.peek()) await model.allow('audio');
  }

  private heard(frame: ServerFrame): void {
    if (frame.type === 'welcome') this.missed.value += 1;
    if (frame.type === 'hold.changed') this.changed(frame.hold);
    if (frame.type !== 'conversation.taken') return;
    this.answering.delete(frame.conversation);
    this.put(frame.conversation, undefined);
  }

  /** Who gave up and calls again, or was answered then, is missed no longer. */
  private changed(hold: HoldView): void {
    const isMove = hold.state === 'held' && this.of(hold.conversation) !== undefined;
    this.put(hold.conversation, hold.state === 'held' ? hold : undefined);
    if (!isMove) this.missed.value += 1;
  }

  private put(conversation: string, hold: HoldView | undefined): void {
    const now = new Map(this.held.peek());
    if (hold) now.set(conversation, hold);
    else now.delete(conversation);
    this.held.value = now;
  }
}
