import { signal, type Signal } from '@preact/signals';
import type { ConversationView, Entry } from '../protocol/frames';
import { Addresses, type Address } from '../shared/files/Addresses';

/** A conversation as it was, with what Salesforce has of it. */
export interface Playback {
  readonly conversation: ConversationView;
  readonly entries: readonly Entry[];
  readonly visitor?: { readonly name?: string; readonly email?: string; readonly company?: string };
  readonly rep?: { readonly id?: string; readonly name: string };
  readonly site?: string | { readonly name?: string };
  readonly links?: Readonly<Partial<Record<RecordKind, string>>>;
  readonly outcome?: string;
}

export type RecordKind = 'event' | 'lead' | 'contact' | 'account';
export type PlaybackState = 'loading' | 'shown' | 'missing' | 'forbidden' | 'failed';

/** Reads one path of the server: its status, and the body when it is 200. */
export type Read = (path: string) => Promise<{ status: number; body?: unknown }>;

/** One conversation to be read afterwards. */
export class PlaybackModel {
  readonly state: Signal<PlaybackState> = signal('loading');
  readonly playback: Signal<Playback | undefined> = signal(undefined);

  private readonly addresses: Addresses;

  constructor(
    readonly id: string,
    private readonly read: Read,
  ) {
    this.addresses = new Addresses('', (_, file) => this.ask(file), Date.now);
  }

  /** Where a file of it can be read. */
  readonly address = (file: string, fresh?: boolean): Promise<string> =>
    this.addresses.of(this.id, file, fresh);

  async load(): Promise<void> {
    this.state.value = 'loading';
    try {
      const { status, body } = await this.read(`${this.path}/playback`);
      if (status === 200) this.playback.value = body as Playback;
      this.state.value = stateOf(status);
    } catch {
      this.state.value = 'failed';
    }
  }

  private get path(): string {
    return `/api/conversations/${encodeURIComponent(this.id)}`;
  }

  private async ask(file: string): Promise<Address> {
    const { status, body } = await this.read(`${this.path}/files/${encodeURIComponent(file)}`);
    if (status !== 200) throw new Error(`no address: ${status}`);
    return body as Address;
  }
}

function stateOf(status: number): PlaybackState {
  if (status === 200) return 'shown';
  if (status === 404 || status === 400) return 'missing';
  return status === 403 || status === 401 ? 'forbidden' : 'failed';
}

/** Who is said to have made an entry. */
export function authorName(entry: Entry, playback: Playback, nameless: string): string {
  const { author } = entry;
  const known = author.kind === 'rep' ? playback.rep?.name : playback.visitor?.name;
  const name = author.name ?? known ?? '';
  return name === '' ? nameless : name;
}
