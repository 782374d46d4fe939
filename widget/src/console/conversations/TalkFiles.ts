import { signal, type Signal } from '@preact/signals';
import type { FileView } from '../../protocol/frames';
import { Addresses, type Address } from '../../shared/files/Addresses';
import type { FileRules } from '../../shared/files/SentFile';
import { Uploads, type Carry } from '../../shared/files/Uploads';
import type { Api } from '../app/Api';

/** Files of the rep's conversations: which may be sent, the way there, and where they are read. */
export class TalkFiles {
  readonly rules: Signal<FileRules | undefined> = signal(undefined);
  readonly addresses: Addresses;

  /** `send` makes the way to one address of the server. */
  constructor(
    api: Api,
    private readonly send: (path: string) => Carry,
    now: () => number,
  ) {
    const ask = (conversation: string, file: string): Promise<Address> =>
      api.get<Address>(`${pathOf(conversation)}/${encodeURIComponent(file)}`);
    this.addresses = new Addresses('', ask, now);
  }

  /** Those on their way into a conversation. */
  into(conversation: string, arrived: (file: FileView) => void): Uploads {
    const carry = this.send(pathOf(conversation));
    return new Uploads({ rules: () => this.rules.value, carry, arrived });
  }
}

function pathOf(conversation: string): string {
  return `/api/conversations/${encodeURIComponent(conversation)}/files`;
}
