import { signal, type Signal } from '@preact/signals';
import type { FileRules, SentFile } from './SentFile';

/** A file on its way to the server, or one that was refused. */
export interface Upload {
  readonly key: string;
  readonly file: File;
  /** How much of it has left, from 0 to 1. */
  readonly part: number;
  /** Set once it was refused, by the server or here; it waits for the person then. */
  readonly refused?: string;
}

/** The server said no, or did not answer: then the code is `offline`. */
export class NotCarried extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** Brings a file to the server; rejects with NotCarried, also when it was called off. */
export type Carry = (
  file: File,
  told: { progress: (part: number) => void; signal: AbortSignal },
) => Promise<SentFile>;

export interface UploadSettings {
  rules: () => FileRules | undefined;
  carry: Carry;
  /** It is there: now it can be posted. */
  arrived: (file: SentFile) => void;
}

/** Refusals that another try with the same file cannot mend. */
const FINAL = new Set(['file.too-large', 'file.empty', 'file.kind', 'file.infected', 'file.off']);

let keys = 0;

/**
 * Files that somebody picked, one after the other to the server, in the order in which they were
 * picked. They are kept by this page alone: what has not arrived when it goes is not sent.
 */
export class Uploads {
  readonly list: Signal<readonly Upload[]> = signal([]);
  private current: { key: string; abort: AbortController } | undefined;

  constructor(private readonly settings: UploadSettings) {}

  get rules(): FileRules | undefined {
    return this.settings.rules();
  }

  add(files: Iterable<File>): void {
    const added = [...files].map((file) => ({
      key: `upload-${(keys += 1)}`,
      file,
      part: 0,
      ...this.refusalOf(file),
    }));
    this.list.value = [...this.list.peek(), ...added];
    void this.work();
  }

  /** Calls one off, or takes a refused one away. */
  remove(key: string): void {
    this.list.value = this.list.peek().filter((upload) => upload.key !== key);
    if (this.current?.key === key) this.current.abort.abort();
  }

  retry(key: string): void {
    this.change(key, ({ file }) => ({ key, file, part: 0 }));
    void this.work();
  }

  mayRetry({ refused }: Upload): boolean {
    return refused !== undefined && !FINAL.has(refused);
  }

  private refusalOf(file: File): { refused?: string } {
    if (file.size === 0) return { refused: 'file.empty' };
    const most = this.settings.rules()?.mostBytes ?? 0;
    return file.size > most ? { refused: 'file.too-large' } : {};
  }

  private async work(): Promise<void> {
    if (this.current) return;
    for (let next = this.next(); next; next = this.next()) await this.carry(next);
  }

  private next(): Upload | undefined {
    return this.list.peek().find(({ refused }) => refused === undefined);
  }

  private async carry({ key, file }: Upload): Promise<void> {
    const abort = new AbortController();
    this.current = { key, abort };
    try {
      const progress = (part: number): void => this.change(key, (one) => ({ ...one, part }));
      const sent = await this.settings.carry(file, { progress, signal: abort.signal });
      this.arrive(key, sent);
    } catch (failure) {
      if (!(failure instanceof NotCarried)) throw failure;
      this.change(key, (one) => ({ ...one, refused: failure.code }));
    } finally {
      this.current = undefined;
    }
  }

  /** What was called off while its last byte left stays unposted, and the server forgets it. */
  private arrive(key: string, sent: SentFile): void {
    if (!this.list.peek().some((upload) => upload.key === key)) return;
    this.remove(key);
    this.settings.arrived(sent);
  }

  private change(key: string, to: (upload: Upload) => Upload): void {
    this.list.value = this.list.peek().map((one) => (one.key === key ? to(one) : one));
  }
}
