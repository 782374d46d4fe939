import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Card } from '../../protocol/frames';
import type { Ticks } from '../app/Ticks';

/** How long a card that nobody looked at keeps its "new" mark. */
const NEW_FOR_MS = 20_000;

/** What a visitor is doing with us: decides the card's foot. */
export type Talk = 'none' | 'waiting' | 'mine' | 'others';

/** One visitor on the board. Its facts are replaced, the model stays: so only this card is redrawn. */
export class CardModel {
  readonly visitor: string;
  readonly facts: Signal<Card>;
  readonly talk: ReadonlySignal<Talk>;
  readonly isNew: ReadonlySignal<boolean>;
  readonly secondsOnSite: ReadonlySignal<number>;
  readonly idleMinutes: ReadonlySignal<number>;
  readonly secondsToAnswer: ReadonlySignal<number>;
  /** Whether the card is on screen: only then its clock runs. */
  readonly onScreen: Signal<boolean> = signal(true);
  /** Where "Open conversation" leads. */
  readonly path: ReadonlySignal<string>;
  private readonly looked: Signal<boolean>;

  constructor(card: Card, ticks: Ticks, me: string, fresh: boolean) {
    this.visitor = card.visitor;
    this.facts = signal(card);
    this.looked = signal(!fresh);
    const arrived = ticks.read();
    this.isNew = computed(() => !this.looked.value && ticks.second.value < arrived + NEW_FOR_MS);
    this.talk = computed(() => talkOf(this.facts.value, me));
    this.secondsOnSite = computed(() => {
      const now = this.onScreen.value ? ticks.second.value : ticks.read();
      return since(this.facts.value.visitStartedAt, now);
    });
    this.idleMinutes = computed(() =>
      Math.floor(since(this.facts.value.idleSince, ticks.second.value) / 60),
    );
    this.secondsToAnswer = computed(() => ticks.secondsUntil(dueOf(this.facts.value)));
    this.path = computed(() => conversationPath(this.facts.value));
  }

  /** Whether it waits for the rep in whose name it was greeted. */
  get isReply(): boolean {
    return this.facts.value.conversation?.replyBy !== undefined;
  }

  /** The rep looked at it: it is no longer new. */
  look(): void {
    this.looked.value = true;
  }
}

/** Until when somebody has to come, where somebody is waited for. */
export function dueAt(card: CardModel): string | undefined {
  return dueOf(card.facts.peek());
}

function dueOf({ conversation }: Card): string | undefined {
  return conversation?.deadline ?? conversation?.replyBy;
}

export function conversationPath(card: Card): string {
  return `/console/conversations/${card.conversation?.id ?? card.visitor}`;
}

function talkOf(card: Card, me: string): Talk {
  if (card.conversation === undefined) return 'none';
  const { state, deadline, rep, replyBy } = card.conversation;
  if (state === 'waiting') return 'waiting';
  if (rep?.id === me) return replyBy === undefined ? 'mine' : 'waiting';
  // Its rep is held up: it waits for the others.
  return deadline === undefined ? 'others' : 'waiting';
}

function since(start: string | undefined, now: number): number {
  return start === undefined ? 0 : Math.max(0, Math.floor((now - Date.parse(start)) / 1000));
}
