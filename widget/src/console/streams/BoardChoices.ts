import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Card } from '../../protocol/frames';
import type { Store } from '../../shared/storage';
import { fold, matches } from './search';

/** How the board is drawn; the segmentation is the same in each. */
export const VIEWS = ['live', 'list', 'map'] as const;
export type View = (typeof VIEWS)[number];

/** What this rep wants to see on the board, and how: kept in the browser, but for search and filter. */
export class BoardChoices {
  readonly view: Signal<View> = signal('live');
  readonly showIdle: Signal<boolean> = signal(false);
  /** Ids of the streams that this rep has hidden. */
  readonly hidden: Signal<ReadonlySet<string>> = signal(new Set());
  readonly query: Signal<string> = signal('');
  /** On the board of everyone: the rep whose visitors are shown. */
  readonly rep: Signal<string | undefined> = signal(undefined);
  /** A new function whenever what is shown may change. */
  readonly shows: ReadonlySignal<(card: Card) => boolean>;
  readonly isSearching: ReadonlySignal<boolean>;
  private me = '';

  constructor(private readonly store: Store) {
    const words = computed(() => fold(this.query.value).split(/\s+/).filter(Boolean));
    this.isSearching = computed(() => words.value.length > 0);
    this.shows = computed(() => {
      const [asked, idle, hidden] = [words.value, this.showIdle.value, this.hidden.value];
      const rep = this.rep.value;
      return (card) => {
        if (rep !== undefined && !isOf(card, rep)) return false;
        if (asked.length > 0) return matches(card, asked);
        const engaged = card.conversation !== undefined;
        return engaged || ((idle || !card.idle) && !hidden.has(card.stream));
      };
    });
  }

  /** From now on the choices are this rep's. */
  signedIn(me: string): void {
    this.me = me;
    const view = this.read('view');
    batch(() => {
      this.view.value = VIEWS.find((one) => one === view) ?? 'live';
      this.showIdle.value = this.read('show-idle') === 'yes';
      this.hidden.value = new Set(this.read('hidden-streams')?.split(' ').filter(Boolean));
    });
  }

  chooseView(view: View): void {
    this.view.value = view;
    this.keep('view', view);
  }

  chooseShowIdle(show: boolean): void {
    this.showIdle.value = show;
    this.keep('show-idle', show ? 'yes' : 'no');
  }

  hide(stream: string, hide: boolean): void {
    const hidden = new Set(this.hidden.peek());
    if (hide) hidden.add(stream);
    else hidden.delete(stream);
    this.hidden.value = hidden;
    this.keep('hidden-streams', [...hidden].join(' '));
  }

  private read(name: string): string | undefined {
    return this.store.get(`foyer.board.${this.me}.${name}`);
  }

  private keep(name: string, value: string): void {
    this.store.set(`foyer.board.${this.me}.${name}`, value);
  }
}

function isOf({ routing, conversation }: Card, rep: string): boolean {
  const holder = conversation?.rep?.name;
  return holder === undefined ? routing.to.includes(rep) : holder === rep;
}
