import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Clock } from '../../shared/clock';
import type { Route } from '../app/Route';
import type { CardModel } from '../streams/CardModel';

/** The outside means of calling a rep. */
export interface Bell {
  /** Somebody waits: rings on until somebody answers. */
  ring(): void;
  /** A message came: once, softly. */
  knock(): void;
  notify(notice: { title: string; text: string; tag: string; open: () => void }): void;
}

/** Another rep was first. */
export interface Taken {
  readonly conversation: string;
  readonly by: string;
}

/** How often it rings while somebody waits, and how long "NAME has taken …" stands. */
const RING_EVERY_MS = 4_000;
const TAKEN_STANDS_MS = 12_000;

/** Who waits for this rep, told on any page; and who was faster. */
export class AlertsModel {
  readonly waiting: ReadonlySignal<readonly CardModel[]>;
  readonly taken: Signal<readonly Taken[]> = signal([]);
  private readonly dismissed: Signal<ReadonlySet<string>> = signal(new Set());

  constructor(
    asking: ReadonlySignal<readonly CardModel[]>,
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
  }

  /** Rings for those who wait, until nobody does. Answers how to stop. */
  ringWith(bell: Bell, tell: (card: CardModel) => void): () => void {
    const told = new Set<string>();
    let quiet = (): void => undefined;
    const ringOn = () => {
      bell.ring();
      quiet = this.clock.after(RING_EVERY_MS, ringOn);
    };
    return effect(() => {
      const waiting = this.waiting.value;
      quiet();
      for (const card of waiting) {
        const id = card.facts.peek().conversation?.id ?? card.visitor;
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
    return !this.dismissed.value.has(conversation?.id ?? '') && card.secondsToAnswer.value > 0;
  }

  dismiss(conversation: string): void {
    this.dismissed.value = new Set(this.dismissed.peek()).add(conversation);
  }

  /** Told once a conversation, however often the server says it. */
  tookIt(conversation: string, by: string): void {
    if (this.taken.peek().some((one) => one.conversation === conversation)) return;
    this.taken.value = [...this.taken.peek(), { conversation, by }];
    this.clock.after(TAKEN_STANDS_MS, () => this.dismissTaken(conversation));
  }

  dismissTaken(conversation: string): void {
    this.taken.value = this.taken.peek().filter((one) => one.conversation !== conversation);
  }
}
