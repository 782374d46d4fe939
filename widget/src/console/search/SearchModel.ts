import { signal, type Signal } from '@preact/signals';
import type { ConversationView } from '../../protocol/frames';
import { Problem, type Api } from '../app/Api';
import { paths, type Router } from '../app/Route';

/** What is looked for; days as the rep's calendar has them. */
export interface Wanted {
  readonly q: string;
  readonly from: string;
  readonly to: string;
  readonly outcome: string;
}

/** The words around a hit. */
export interface Snippet {
  readonly text: string;
  readonly author?: string | null;
  readonly byVisitor: boolean;
  readonly note: boolean;
}

export interface Found {
  readonly conversation: ConversationView;
  readonly snippet?: Snippet | null;
}

interface Stretch {
  readonly found: readonly Found[];
  readonly words: readonly string[];
  readonly before?: string | null;
}

export type SearchState = 'off' | 'looking' | 'shown' | 'failed' | 'unusable' | 'forbidden';

export const NOTHING: Wanted = { q: '', from: '', to: '', outcome: '' };
const KEYS = ['q', 'from', 'to', 'outcome'] as const;
/** So many are looked for before the rep is asked whether to go on. */
const ENOUGH = 20;

/**
 * Search over past conversations: a stretch of them at a time, until a page is full.
 *
 * What is looked for stands in the address, so that it is there again after a way elsewhere.
 */
export class SearchModel {
  readonly state: Signal<SearchState> = signal('off');
  readonly wanted: Signal<Wanted> = signal(NOTHING);
  readonly found: Signal<readonly Found[]> = signal([]);
  /** As they are compared, to be marked. */
  readonly words: Signal<readonly string[]> = signal([]);
  /** Where to go on; undefined where everything was looked through. */
  readonly before: Signal<string | undefined> = signal(undefined);
  private round = 0;

  constructor(
    private readonly api: Api,
    private readonly router: Router,
  ) {}

  /** The page was opened: what its address asks for is looked for. */
  open(): void {
    const asked = new URLSearchParams(this.router.query);
    const [q = '', from = '', to = '', outcome = ''] = KEYS.map((key) => asked.get(key) ?? '');
    const wanted = { q, from, to, outcome };
    this.wanted.value = wanted;
    if (isAnything(wanted)) void this.begin();
    else this.stop();
  }

  /** Looks for something else; nothing at all leads back to the list. */
  ask(wanted: Wanted): void {
    this.wanted.value = wanted;
    const asked = new URLSearchParams(KEYS.map((key) => [key, wanted[key].trim()]));
    for (const key of KEYS) if (asked.get(key) === '') asked.delete(key);
    const query = asked.size === 0 ? '' : `?${asked.toString()}`;
    this.router.rename(paths.conversations + query);
    if (isAnything(wanted)) void this.begin();
    else this.stop();
  }

  /** Goes on before what was looked through so far. */
  async goOn(): Promise<void> {
    const round = this.round;
    this.state.value = 'looking';
    const enough = this.found.peek().length + ENOUGH;
    try {
      do {
        const stretch = await this.api.get<Stretch>(this.path());
        if (round !== this.round) return;
        this.found.value = [...this.found.peek(), ...stretch.found];
        this.words.value = stretch.words;
        this.before.value = stretch.before ?? undefined;
      } while (this.before.peek() !== undefined && this.found.peek().length < enough);
      this.state.value = 'shown';
    } catch (error) {
      if (round === this.round) this.state.value = stateOf(error);
    }
  }

  private begin(): Promise<void> {
    this.round += 1;
    this.found.value = [];
    this.before.value = undefined;
    return this.goOn();
  }

  private stop(): void {
    this.round += 1;
    this.found.value = [];
    this.state.value = 'off';
  }

  private path(): string {
    const { q, from, to, outcome } = this.wanted.peek();
    const before = this.before.peek() ?? '';
    const all = { q: q.trim(), from: dayStart(from), to: dayStart(to, 1), outcome, before };
    const asked = new URLSearchParams(Object.entries(all).filter(([, value]) => value !== ''));
    return `/api/search/conversations?${asked.toString()}`;
  }
}

function isAnything(wanted: Wanted): boolean {
  return KEYS.some((key) => wanted[key].trim() !== '');
}

/** When a day of the rep's calendar begins, or one so many days later. */
function dayStart(day: string, later = 0): string {
  const at = new Date(`${day}T00:00`);
  if (day === '' || Number.isNaN(at.getTime())) return '';
  at.setDate(at.getDate() + later);
  return at.toISOString();
}

function stateOf(error: unknown): SearchState {
  if (!(error instanceof Problem)) return 'failed';
  if (error.status === 403) return 'forbidden';
  return error.status === 400 ? 'unusable' : 'failed';
}
