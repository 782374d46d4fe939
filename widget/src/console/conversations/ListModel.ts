import { signal, type Signal } from '@preact/signals';
import type { ConversationView } from '../../protocol/frames';
import { Problem, type Api } from '../app/Api';
import type { Router } from '../app/Route';
import { SearchModel } from '../search/SearchModel';

export type ListKind = 'open' | 'ended';
export type ListState = 'loading' | 'shown' | 'failed' | 'forbidden';

interface Page {
  readonly conversations: readonly ConversationView[];
  /** Ask on with this; absent when there is no more. */
  readonly before?: string | null;
  /** Where the Events of those that are over are, by conversation. */
  readonly events?: Readonly<Record<string, string>>;
}

/** The page "Conversations": those going on, and the ended ones, newest first, page by page. */
export class ListModel {
  readonly kind: Signal<ListKind> = signal('open');
  readonly state: Signal<ListState> = signal('loading');
  readonly rows: Signal<readonly ConversationView[]> = signal([]);
  readonly events: Signal<Readonly<Record<string, string>>> = signal({});
  readonly more: Signal<string | undefined> = signal(undefined);
  readonly loadingMore = signal(false);

  readonly search: SearchModel;

  constructor(
    private readonly api: Api,
    router: Router,
  ) {
    this.search = new SearchModel(api, router);
  }

  async show(kind: ListKind): Promise<void> {
    this.kind.value = kind;
    this.state.value = 'loading';
    try {
      const page = await this.page(kind);
      if (this.kind.peek() !== kind) return;
      this.rows.value = page.conversations;
      this.events.value = page.events ?? {};
      this.more.value = page.before ?? undefined;
      this.state.value = 'shown';
    } catch (error) {
      const forbidden = error instanceof Problem && error.status === 403;
      if (this.kind.peek() === kind) this.state.value = forbidden ? 'forbidden' : 'failed';
    }
  }

  async showMore(): Promise<void> {
    const before = this.more.peek();
    if (before === undefined || this.loadingMore.peek()) return;
    this.loadingMore.value = true;
    try {
      const page = await this.page(this.kind.peek(), before);
      const known = new Set(this.rows.peek().map((row) => row.conversation));
      const fresh = page.conversations.filter((row) => !known.has(row.conversation));
      this.rows.value = [...this.rows.peek(), ...fresh];
      this.events.value = { ...this.events.peek(), ...page.events };
      this.more.value = page.before ?? undefined;
    } catch {
      // The button stays: press it again.
    } finally {
      this.loadingMore.value = false;
    }
  }

  private page(kind: ListKind, before?: string): Promise<Page> {
    const rest = before === undefined ? '' : `&before=${encodeURIComponent(before)}`;
    return this.api.get<Page>(`/api/conversations?state=${kind}${rest}`);
  }
}
