import { signal, type Signal } from '@preact/signals';
import { Problem, type Api } from '../app/Api';
import type { RecordChange } from './ConfigurationModel';

/** What an import does with one record. */
export interface ImportLine {
  readonly action: 'CREATE' | 'CHANGE' | 'LEAVE' | 'LEAVE_OUT';
  readonly object: string;
  readonly name: string;
  readonly fields: RecordChange['fields'];
  readonly problem?: string;
}

/** What an import did or would do. */
export interface Imported {
  readonly applied: boolean;
  readonly lines: readonly ImportLine[];
}

const PATH = '/api/configuration/import';

/** Takes an exported configuration: first says what would be done, then does it. */
export class ImportModel {
  readonly open = signal(false);
  readonly result: Signal<Imported | undefined> = signal(undefined);
  readonly busy = signal(false);
  readonly refusal: Signal<string | undefined> = signal(undefined);
  /** The server's words, where it knows more than its code says. */
  readonly reason: Signal<string | undefined> = signal(undefined);
  private document: unknown;

  constructor(
    private readonly api: Api,
    private readonly applied: () => Promise<void>,
  ) {}

  begin(): void {
    this.clear();
    this.open.value = true;
  }

  close(): void {
    this.open.value = false;
    this.clear();
  }

  /** Asks what the document would do. */
  async choose(text: string): Promise<void> {
    this.clear();
    try {
      this.document = JSON.parse(text);
    } catch {
      this.refusal.value = 'configuration.document-unreadable';
      return;
    }
    await this.send(false);
  }

  /** Writes what was shown. */
  async apply(): Promise<void> {
    await this.send(true);
    if (this.result.peek()?.applied === true) await this.applied();
  }

  private async send(apply: boolean): Promise<void> {
    if (this.busy.peek()) return;
    this.busy.value = true;
    this.refusal.value = undefined;
    try {
      const path = apply ? `${PATH}?apply=true` : PATH;
      this.result.value = await this.api.post<Imported>(path, this.document);
    } catch (error) {
      this.refusal.value = error instanceof Problem ? error.code : 'offline';
      this.reason.value = error instanceof Problem ? error.message : undefined;
    }
    this.busy.value = false;
  }

  private clear(): void {
    this.document = undefined;
    this.result.value = undefined;
    this.refusal.value = undefined;
    this.reason.value = undefined;
  }
}
