import { signal, type Signal } from '@preact/signals';
import type { Api } from '../app/Api';
import { Reading, type ReadingState } from '../app/Reading';

/** Something that waits to leave the server, or was parked. */
export interface UnsentRow {
  readonly id: string | number;
  readonly kind: string;
  readonly state: 'WAITING' | 'PARKED';
  readonly attempts: number;
  readonly lastError?: string;
  readonly createdAt: string;
  readonly nextTryAt?: string;
}

/** Something for Salesforce. */
export interface OutboxRow extends UnsentRow {
  readonly key: string;
}

/** A mail: why it waits, not to whom or what. */
export type MailRow = UnsentRow;

/** A meeting that is not in its rep's calendar yet. */
export type CalendarRow = Omit<UnsentRow, 'kind'>;

/** What the server's calls to Salesforce of the last 24 hours were made for. */
export interface Spending {
  readonly byPurpose: Readonly<Record<string, number>>;
  readonly conversations: number;
  readonly aConversation: number;
}

/** Something in Salesforce that a person should mend. */
export interface Attention {
  readonly subject: string;
  readonly message: string;
}

/** What an admin sees of the server. Parts that the server does not know are absent. */
export interface Status {
  readonly crm?: {
    readonly connected: boolean;
    readonly url?: string;
    readonly problem?: string;
    readonly lastAnswerAt?: string;
    readonly api?: { readonly used: number; readonly limit: number };
    readonly spending?: Spending;
    readonly attention?: readonly Attention[];
  };
  readonly outbox?: {
    readonly waiting: number;
    readonly parked: number;
    readonly rows: readonly OutboxRow[];
  };
  readonly mail?: {
    readonly on: boolean;
    readonly waiting: number;
    readonly parked: number;
    readonly rows: readonly MailRow[];
  };
  readonly webCalls?: {
    /** A relay is set up. */
    readonly relayed: boolean;
  };
  readonly calendars?: {
    /** Calendars that reps connected and that do not answer. */
    readonly failing: number;
    readonly waiting: number;
    readonly parked: number;
    readonly rows: readonly CalendarRow[];
  };
}

const EVERY_MS = 10_000;

/** The page "Status", read again every ten seconds while it is open. */
export class StatusModel {
  readonly state: Signal<ReadingState>;
  readonly status: Signal<Status>;
  readonly retrying: Signal<ReadonlySet<string | number>> = signal(new Set());
  private readonly reading: Reading<Status>;

  constructor(
    private readonly api: Api,
    after: (ms: number, call: () => void) => () => void,
  ) {
    const source = { path: '/api/status', everyMs: EVERY_MS, first: {} };
    this.reading = new Reading<Status>(api, after, source);
    this.state = this.reading.state;
    this.status = this.reading.value;
  }

  /** Answers how to stop. */
  open(): () => void {
    return this.reading.open();
  }

  read(): Promise<void> {
    return this.reading.read();
  }

  async retry(row: OutboxRow): Promise<void> {
    await this.retryOne('outbox', row.id);
  }

  async retryMail(row: MailRow): Promise<void> {
    await this.retryOne('mails', row.id);
  }

  async retryCalendar(row: CalendarRow): Promise<void> {
    await this.retryOne('calendar-entries', row.id);
  }

  private async retryOne(
    where: 'outbox' | 'mails' | 'calendar-entries',
    id: string | number,
  ): Promise<void> {
    this.retrying.value = new Set(this.retrying.peek()).add(id);
    await this.api
      .post(`/api/status/${where}/${encodeURIComponent(id)}/retry`)
      .catch(() => undefined);
    await this.read();
    const left = new Set(this.retrying.peek());
    left.delete(id);
    this.retrying.value = left;
  }
}
