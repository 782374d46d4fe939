import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Clock } from '../../shared/clock';
import type { Route } from '../app/Route';
import type { ConversationModel } from '../conversations/ConversationModel';
import { dueAt, type CardModel } from '../streams/CardModel';
import type { Kind } from './NoticeModel';

/** A desktop notification. */
export interface Notice {
  readonly kind: Kind | 'test';
  readonly title: string;
  readonly text: string;
  readonly tag: string;
  readonly open: () => void;
}

/** The outside means of calling a rep. */
export interface Bell {
  /** Somebody waits: rings on until somebody answers. */
  ring(kind: Kind | 'test'): void;
  /** A colleague calls in a note: once. */
  chime(kind: 'mention' | 'meeting'): void;
  /** A message came: once, softly. */
  knock(): void;
  notify(notice: Notice): void;
}

/** Another rep was first, or was given the visitor by this one. */
export interface Taken {
  readonly conversation: string;
  readonly by: string;
  readonly given?: string;
}

/** A colleague handed a visitor over to this rep. */
export interface Handed {
  readonly talk: ConversationModel;
  readonly seq: number;
}

/** How often it rings while somebody waits, and how long "NAME has taken …" stands. */
const RING_EVERY_MS = 4_000;
const TAKEN_STANDS_MS = 12_000;

/** Who waits for this rep, told on any page; and who was faster. */
export class AlertsModel {
  readonly waiting: ReadonlySignal<readonly CardModel[]>;
  readonly taken: Signal<readonly Taken[]> = signal([]);
  /** Stands until the rep comes to it, or does not want to see it. */
  readonly handed: ReadonlySignal<readonly Handed[]>;
  private readonly arrived: Signal<readonly Handed[]> = signal([]);
  private readonly giving = new Map<string, string>();
  private readonly dismissed: Signal<ReadonlySet<string>> = signal(new Set());

  constructor(
    private readonly asking: ReadonlySignal<readonly CardModel[]>,
    route: ReadonlySignal<Route>,
    private readonly clock: Clock,
  ) {
    let before: readonly CardModel[] = [];
    this.waiting = computed(() => {
      const now = asking.value.filter((card) => this.concerns(card, route.value));
      const same = now.length === before.length && now.every((card, i) => card === before[i]);
      before = same ? before : now;
      return before;
    });
    this.handed = computed(() => {
      const here = route.value.page === 'conversation' ? route.value.id : '';
      return this.arrived.value.filter(({ talk: { id, view } }) => {
        const { state, visitor } = view.value;
        return state === 'open' && here !== id && here !== visitor;
      });
    });
  }

  /** Rings for those who wait, until nobody does. Answers how to stop. */
  ringWith(bell: Pick<Bell, 'ring'>, tell: (card: CardModel) => void): () => void {
    const told = new Set<string>();
    let quiet = (): void => undefined;
    const ringOn = () => {
      const isOther = this.waiting.peek().some((card) => !card.isReply);
      bell.ring(isOther ? 'waiting' : 'reply');
      quiet = this.clock.after(RING_EVERY_MS, ringOn);
    };
    return effect(() => {
      const waiting = this.waiting.value;
      quiet();
      for (const card of waiting) {
        const id = occasion(card);
        if (!told.has(id)) tell(card);
        told.add(id);
      }
      if (waiting.length > 0) ringOn();
    });
  }

  /** Not on the visitor's own page, not after a "Dismiss", not when time is up. */
  private concerns(card: CardModel, route: Route): boolean {
    const { conversation, visitor } = card.facts.value;
    const here = route.page === 'conversation' ? route.id : '';
    if (here === visitor || here === conversation?.id) return false;
    return !this.dismissed.value.has(occasion(card)) && card.secondsToAnswer.value > 0;
  }

  /** Whether a card on the board calls for that conversation, dismissed or not. */
  knows(conversation: string): boolean {
    return this.asking.value.some((card) => idOf(card) === conversation);
  }

  dismiss(conversation: string): void {
    const card = this.waiting.peek().find((one) => idOf(one) === conversation);
    if (card) this.dismissed.value = new Set(this.dismissed.peek()).add(occasion(card));
  }

  /** Told once a conversation, however often the server says it. */
  tookIt(conversation: string, by: string): void {
    if (this.taken.peek().some((one) => one.conversation === conversation)) return;
    const given = this.giving.get(conversation);
    const one = { conversation, by, ...(given !== undefined && { given }) };
    this.taken.value = [...this.taken.peek(), one];
    this.clock.after(TAKEN_STANDS_MS, () => this.dismissTaken(conversation));
  }

  /** This rep is about to hand a visitor over: that a colleague has it is no surprise. */
  gives(conversation: string, visitor: string): void {
    this.giving.set(conversation, visitor);
  }

  keeps(conversation: string): void {
    this.giving.delete(conversation);
  }

  /** A colleague handed a visitor over. */
  gotIt(talk: ConversationModel, seq: number): void {
    this.giving.delete(talk.id);
    const others = this.arrived.peek().filter((one) => one.talk !== talk);
    this.arrived.value = [...others, { talk, seq }];
  }

  forget(talk: ConversationModel): void {
    this.arrived.value = this.arrived.peek().filter((one) => one.talk !== talk);
  }

  dismissTaken(conversation: string): void {
    this.taken.value = this.taken.peek().filter((one) => one.conversation !== conversation);
  }
}

function idOf(card: CardModel): string {
  return card.facts.peek().conversation?.id ?? '';
}

/** A conversation may be asked for a second time, when its rep is held up. */
function occasion(card: CardModel): string {
  const { conversation } = card.facts.peek();
  return `${conversation?.id ?? card.visitor} ${dueAt(card) ?? ''}`;
}
