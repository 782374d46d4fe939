import type { Signal } from '@preact/signals';
import type { Api } from '../app/Api';
import { Reading, type ReadingState } from '../app/Reading';
import type { Off } from './RepModel';

/** Somebody who is a rep, or whom the records take for one. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly url?: string;
  readonly permission: boolean;
  readonly available: boolean;
  readonly off?: Off;
  readonly capacity: number;
  readonly languages: readonly string[];
  readonly absentFrom?: string;
  readonly absentUntil?: string;
  readonly note?: string;
  readonly teams: readonly { readonly team: string; readonly weight: number }[];
}

/** Something about a person that sales ops have to see to. */
export interface Concern {
  readonly kind: 'rule' | 'team' | 'visitors' | 'no-permission';
  readonly name: string;
  readonly off?: Off;
  readonly where?: string;
  readonly visitors: number;
  readonly url?: string;
}

/** What the server says of the people. */
export interface People {
  readonly readAt?: string;
  readonly people: readonly Person[];
  readonly attention: readonly Concern[];
}

const EVERY_MS = 15_000;

/** The section "People", read again every quarter of a minute while it is open. */
export class PeopleModel {
  readonly state: Signal<ReadingState>;
  readonly view: Signal<People>;
  private readonly reading: Reading<People>;

  constructor(api: Api, after: (ms: number, call: () => void) => () => void) {
    const first = { people: [], attention: [] };
    this.reading = new Reading<People>(api, after, {
      path: '/api/people',
      everyMs: EVERY_MS,
      first,
    });
    this.state = this.reading.state;
    this.view = this.reading.value;
  }

  /** Answers how to stop. */
  open(): () => void {
    return this.reading.open();
  }

  read(): Promise<void> {
    return this.reading.read();
  }
}
