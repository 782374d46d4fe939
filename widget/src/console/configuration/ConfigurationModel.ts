import { signal, type Signal } from '@preact/signals';
import { Problem, type Api } from '../app/Api';
import { Reading, type ReadingState } from '../app/Reading';
import { ImportModel } from './ImportModel';

/** How one record differs. Parts that there is nothing of are absent. */
export interface RecordChange {
  readonly kind: 'ADDED' | 'CHANGED' | 'REMOVED';
  readonly object: string;
  readonly name: string;
  readonly url?: string;
  readonly fields: readonly {
    readonly field: string;
    readonly before?: string;
    readonly now?: string;
  }[];
}

/** A configuration that is or was in force. */
export interface Version {
  readonly number: number;
  readonly at: string;
  readonly how: 'SAVED' | 'PUBLISHED' | 'RETURNED';
  readonly by?: string;
  readonly note?: string;
  readonly returnedTo?: number;
  readonly changes: readonly RecordChange[];
}

/** What is wrong with a record, or missing in Salesforce. */
export interface Trouble {
  readonly record?: string;
  readonly object: string;
  readonly field?: string;
  readonly message: string;
  readonly url?: string;
}

/** What is in force, what is drafted in Salesforce, and what was before. */
export interface Configuration {
  readonly publishing: 'ON_SAVE' | 'BY_PUBLISHING';
  readonly inForce?: Version;
  readonly readAt?: string;
  readonly draft?: string;
  readonly sound: boolean;
  readonly changes: readonly RecordChange[];
  readonly problems: readonly Trouble[];
  readonly history: readonly Version[];
}

/** What the person is asked to confirm. */
export type Question = 'publish' | { readonly returnTo: Version };

const EVERY_MS = 10_000;
const PATH = '/api/configuration';

/** The configuration on the page "Status", read again every ten seconds while it is open. */
export class ConfigurationModel {
  readonly state: Signal<ReadingState>;
  readonly configuration: Signal<Configuration | undefined>;
  readonly question: Signal<Question | undefined> = signal(undefined);
  readonly busy = signal(false);
  readonly reloading = signal(false);
  readonly refusal: Signal<string | undefined> = signal(undefined);
  /** The version that the person has just brought into force. */
  readonly done: Signal<number | undefined> = signal(undefined);

  readonly imports: ImportModel;
  private readonly reading: Reading<Configuration | undefined>;

  constructor(
    private readonly api: Api,
    after: (ms: number, call: () => void) => () => void,
  ) {
    this.reading = new Reading<Configuration | undefined>(api, after, {
      path: PATH,
      everyMs: EVERY_MS,
      first: undefined,
    });
    this.state = this.reading.state;
    this.configuration = this.reading.value;
    this.imports = new ImportModel(api, () => this.read());
  }

  /** Answers how to stop. What somebody is about to confirm does not change under its eyes. */
  open(): () => void {
    const stop = this.reading.open(() => this.question.peek() === undefined);
    return () => {
      this.done.value = undefined;
      stop();
    };
  }

  read(): Promise<void> {
    return this.reading.read();
  }

  /** Has the records read now instead of at the next poll. */
  async reload(): Promise<void> {
    this.reloading.value = true;
    this.refusal.value = undefined;
    await this.api.post(`${PATH}/reload`).catch((error: unknown) => {
      this.refusal.value = codeOf(error);
    });
    await this.read();
    this.reloading.value = false;
  }

  ask(question: Question): void {
    this.refusal.value = undefined;
    this.done.value = undefined;
    this.question.value = question;
  }

  cancel(): void {
    this.question.value = undefined;
    this.refusal.value = undefined;
  }

  /** Brings the draft as it is shown into force. */
  publish(note: string): Promise<void> {
    const shown = this.configuration.peek();
    return this.confirm(`${PATH}/publish`, {
      version: shown?.inForce?.number ?? 0,
      draft: shown?.draft ?? '',
      note,
    });
  }

  /** Brings that version into force again. */
  returnTo(version: Version): Promise<void> {
    return this.confirm(`${PATH}/versions/${version.number}/return`, {
      version: this.configuration.peek()?.inForce?.number ?? 0,
    });
  }

  private async confirm(path: string, order: unknown): Promise<void> {
    if (this.busy.peek()) return;
    this.busy.value = true;
    this.refusal.value = undefined;
    try {
      const { version } = await this.api.post<{ version: number }>(path, order);
      this.question.value = undefined;
      this.done.value = version;
    } catch (error) {
      this.refusal.value = codeOf(error);
    }
    await this.read();
    this.busy.value = false;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Problem ? error.code : 'offline';
}
