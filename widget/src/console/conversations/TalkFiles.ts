import { signal, type Signal } from '@preact/signals';
import type { FileView } from '../../protocol/frames';
import type { Clock } from '../../shared/clock';
import { Addresses, type Address } from '../../shared/files/Addresses';
import type { FileRules } from '../../shared/files/SentFile';
import { Uploads, type Carry } from '../../shared/files/Uploads';
import type { Api } from '../app/Api';

/** Makes the way of files to one address of the server. */
export type Ways = (path: string) => Carry;

/** Files of the rep's conversations: which may be sent, the way there, and where they are read. */
export class TalkFiles {
  readonly rules: Signal<FileRules | undefined> = signal(undefined);
  readonly addresses: Addresses;

  constructor(
    api: Api,
    private readonly ways: Ways,
    now: () => number,
  ) {
    const ask = (conversation: string, file: string): Promise<Address> =>
      api.get<Address>(`${pathOf(conversation)}/${encodeURIComponent(file)}`);
    this.addresses = new Addresses('', ask, now);
  }

  /** Those on their way into a conversation. */
  into(conversation: string, arrived: (file: FileView) => void): Uploads {
    const carry = this.ways(pathOf(conversation));
    return new Uploads({ rules: () => this.rules.value, carry, arrived });
  }
}

/** The files of a console with these surroundings. */
export function filesOf(outside: { api: Api; carry: Ways; clock: Clock }): TalkFiles {
  return new TalkFiles(outside.api, outside.carry, () => outside.clock.now());
}

function pathOf(conversation: string): string {
  return `/api/conversations/${encodeURIComponent(conversation)}/files`;
}
