import { signal, type Signal } from '@preact/signals';
import { Problem, type Api } from '../app/Api';
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
  readonly state: Signal<'loading' | 'shown' | 'forbidden' | 'failed'> = signal('loading');
  readonly configuration: Signal<Configuration | undefined> = signal(undefined);
  readonly question: Signal<Question | undefined> = signal(undefined);
  readonly busy = signal(false);
  readonly reloading = signal(false);
  readonly refusal: Signal<string | undefined> = signal(undefined);
  /** The version that the person has just brought into force. */
  readonly done: Signal<number | undefined> = signal(undefined);

  readonly imports: ImportModel;

  constructor(
    private readonly api: Api,
    private readonly after: (ms: number, call: () => void) => () => void,
  ) {
    this.imports = new ImportModel(api, () => this.read());
  }

  /** Answers how to stop. */
  open(): () => void {
    let stop = (): void => undefined;
    let closed = false;
    const round = async () => {
      // What somebody is about to confirm must not change under its eyes.
      if (this.question.peek() === undefined) await this.read();
      if (!closed) stop = this.after(EVERY_MS, () => void round());
    };
    void round();
    return () => {
      closed = true;
      this.done.value = undefined;
      stop();
    };
  }

  async read(): Promise<void> {
    try {
      this.configuration.value = await this.api.get<Configuration>(PATH);
      this.state.value = 'shown';
    } catch (error) {
      const forbidden = error instanceof Problem && error.status === 403;
      if (forbidden) this.state.value = 'forbidden';
      else if (this.state.peek() !== 'shown') this.state.value = 'failed';
    }
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
