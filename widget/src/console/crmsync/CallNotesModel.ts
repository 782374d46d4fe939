import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Clock } from '../../shared/clock';
import type { Store } from '../../shared/storage';
import { Problem, type Api } from '../app/Api';

/** How the Event stands. `nobody`, `test`: none will be written. */
export type EventState = 'written' | 'waiting' | 'parked' | 'nobody' | 'test';

/** What follows a conversation: its Event in Salesforce, and what its rep noted on it. */
export interface Afterwards {
  readonly event: EventState;
  readonly url?: string;
  readonly text: string;
  readonly by?: string;
  readonly at?: string;
  readonly mayWrite: boolean;
  readonly longest: number;
}

/** What it needs of the outside. */
export interface Tools {
  readonly api: Api;
  readonly store: Store;
  readonly clock: Pick<Clock, 'after'>;
}

/** An Event is written within seconds; so often is looked whether it is. */
const LOOK_MS = 3_000;

/** "Call notes" of one conversation that is over. What is typed stays in the browser until it is saved. */
export class CallNotesModel {
  readonly page: Signal<Afterwards | undefined> = signal(undefined);
  readonly isFailed = signal(false);
  readonly draft: Signal<string>;
  readonly saving = signal(false);
  /** Why the notes were not saved; a code. */
  readonly refused: Signal<string | undefined> = signal(undefined);
  readonly isUnsaved: ReadonlySignal<boolean>;
  /** So many characters are too many. */
  readonly tooMany: ReadonlySignal<number>;
  private readonly path: string;
  private readonly kept: string;

  constructor(
    conversation: string,
    private readonly tools: Tools,
  ) {
    this.path = `/api/conversations/${encodeURIComponent(conversation)}/call-notes`;
    this.kept = `foyer.call-notes.${conversation}`;
    this.draft = signal(tools.store.get(this.kept) ?? '');
    this.isUnsaved = computed(() => {
      const page = this.page.value;
      return page !== undefined && this.draft.value.trim() !== page.text;
    });
    this.tooMany = computed(() => {
      const { longest } = this.page.value ?? { longest: Infinity };
      return Math.max(0, this.draft.value.trim().length - longest);
    });
  }

  /** Reads it, again as long as the Event is on its way. Answers how to stop. */
  open(): () => void {
    let stop = (): void => undefined;
    let isClosed = false;
    const round = async () => {
      await this.read();
      const event = this.page.peek()?.event;
      const isDone = event !== undefined && event !== 'waiting' && event !== 'parked';
      if (!isClosed && !isDone) stop = this.tools.clock.after(LOOK_MS, () => void round());
    };
    void round();
    return () => {
      isClosed = true;
      stop();
    };
  }

  type(text: string): void {
    this.draft.value = text;
    this.tools.store.set(this.kept, text);
  }

  async save(): Promise<void> {
    const text = this.draft.peek();
    if (this.saving.peek() || !this.isUnsaved.peek() || this.tooMany.peek() > 0) return;
    this.saving.value = true;
    try {
      const page = await this.tools.api.post<Afterwards>(this.path, { text });
      // What was typed meanwhile is not saved yet.
      if (this.draft.peek() === text) this.settle(page.text);
      this.page.value = page;
      this.refused.value = undefined;
    } catch (error) {
      const code = error instanceof Problem ? error.code : '';
      this.refused.value = code === '' ? 'offline' : code;
    } finally {
      this.saving.value = false;
    }
  }

  private async read(): Promise<void> {
    try {
      const page = await this.tools.api.get<Afterwards>(this.path);
      if (this.tools.store.get(this.kept) === undefined) this.draft.value = page.text;
      this.page.value = page;
      this.isFailed.value = false;
    } catch {
      this.isFailed.value = true;
    }
  }

  private settle(text: string): void {
    this.draft.value = text;
    this.tools.store.remove(this.kept);
  }
}
