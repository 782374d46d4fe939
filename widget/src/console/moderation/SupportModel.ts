import { signal, type Signal } from '@preact/signals';
import type { Entry } from '../../protocol/frames';
import { Problem, type Api } from '../app/Api';
import { Reading, type ReadingState } from '../app/Reading';

/** What a rep told support of a visitor. */
export interface Report {
  readonly id: string;
  readonly name?: string;
  readonly conversation?: string;
  readonly words?: string;
  readonly address?: string;
  readonly at: string;
  readonly by: string;
}

/** One browser, or all who come from there, shut out. */
export interface Block {
  readonly id: string;
  readonly visitor?: string;
  readonly addresses?: string;
  readonly at: string;
  readonly by: string;
  readonly endsAt?: string;
}

interface View {
  readonly reports: readonly Report[];
  readonly blocks: readonly Block[];
}

/** The addresses that support is about to shut out. */
export interface AskedAddresses {
  readonly addresses: string;
  readonly report?: string;
}

const EVERY_MS = 15_000;
const DAY_MS = 86_400_000;

/** The page of support: reports, and who is shut out. */
export class SupportModel {
  readonly state: Signal<ReadingState>;
  readonly view: Signal<View>;
  readonly asked: Signal<AskedAddresses | undefined> = signal(undefined);
  readonly refusal: Signal<string | undefined> = signal(undefined);
  readonly busy = signal(false);
  /** What was said, by report; absent until it was asked for. */
  readonly transcripts: Signal<Readonly<Record<string, readonly Entry[]>>> = signal({});
  private readonly reading: Reading<View>;

  constructor(
    private readonly api: Api,
    after: (ms: number, call: () => void) => () => void,
    private readonly now: () => number,
  ) {
    const source = { path: '/api/support', everyMs: EVERY_MS, first: { reports: [], blocks: [] } };
    this.reading = new Reading<View>(api, after, source);
    this.state = this.reading.state;
    this.view = this.reading.value;
  }

  /** Answers how to stop. */
  open(): () => void {
    return this.reading.open();
  }

  async readTranscript(report: string): Promise<void> {
    const path = `/api/support/reports/${encodeURIComponent(report)}/transcript`;
    await this.attempt(async () => {
      const { entries } = await this.api.get<{ entries: readonly Entry[] }>(path);
      this.transcripts.value = { ...this.transcripts.peek(), [report]: entries };
    });
  }

  /** Where a file of the conversation can be read, for minutes. */
  async fileAddress(report: string, file: string): Promise<string> {
    const path = `/api/support/reports/${encodeURIComponent(report)}/files/${encodeURIComponent(file)}`;
    return (await this.api.get<{ path: string }>(path)).path;
  }

  async dismiss(report: string): Promise<void> {
    await this.act(`/api/support/reports/${encodeURIComponent(report)}/dismiss`);
  }

  async unblock(block: string): Promise<void> {
    await this.act(`/api/support/blocks/${encodeURIComponent(block)}/lift`);
  }

  ask(asked: AskedAddresses): void {
    this.refusal.value = undefined;
    this.asked.value = asked;
  }

  cancel(): void {
    this.asked.value = undefined;
  }

  /** `days` undefined: until it is lifted. */
  async blockAddresses(addresses: string, days: number | undefined): Promise<void> {
    const { report } = this.asked.peek() ?? {};
    const until = days === undefined ? {} : { until: this.dayAfter(days) };
    const body = { addresses, ...until, ...(report !== undefined && { report }) };
    if (await this.act('/api/support/blocks', body)) this.asked.value = undefined;
  }

  private dayAfter(days: number): string {
    return new Date(this.now() + days * DAY_MS).toISOString();
  }

  private async act(path: string, body?: object): Promise<boolean> {
    return this.attempt(async () => {
      await this.api.post(path, body);
      await this.reading.read();
    });
  }

  private async attempt(deed: () => Promise<void>): Promise<boolean> {
    if (this.busy.peek()) return false;
    this.busy.value = true;
    this.refusal.value = undefined;
    try {
      await deed();
      return true;
    } catch (error) {
      this.refusal.value = error instanceof Problem ? error.code : 'offline';
      return false;
    } finally {
      this.busy.value = false;
    }
  }
}
