import { signal, type Signal } from '@preact/signals';
import type { FileView, ServerFrame } from '../protocol/frames';
import { Addresses, type Address } from '../shared/files/Addresses';
import type { FileRules } from '../shared/files/SentFile';
import { Uploads, type Carry } from '../shared/files/Uploads';

/** The way of a visitor's files to the server and back. */
export interface Carrier {
  /** Where Foyer is. */
  origin: string;
  carry: Carry;
  address: (conversation: string, file: string) => Promise<Address>;
}

/** The visitor's files: which may be sent, those on their way, and where those in the log are read. */
export class FilesModel {
  readonly rules: Signal<FileRules | undefined> = signal(undefined);
  readonly uploads: Uploads;
  readonly addresses: Addresses;

  constructor(
    { origin, carry, address }: Carrier,
    now: () => number,
    arrived: (file: FileView) => void,
  ) {
    this.uploads = new Uploads({ rules: () => this.rules.value, carry, arrived });
    this.addresses = new Addresses(origin, address, now);
  }

  hear(frame: ServerFrame): void {
    if (frame.type === 'welcome') this.rules.value = frame.files;
  }
}
