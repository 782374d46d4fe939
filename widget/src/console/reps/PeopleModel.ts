import { signal, type Signal } from '@preact/signals';
import { Problem, type Api } from '../app/Api';
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
  readonly state: Signal<'loading' | 'shown' | 'forbidden' | 'failed'> = signal('loading');
  readonly view: Signal<People> = signal({ people: [], attention: [] });

  constructor(
    private readonly api: Api,
    private readonly after: (ms: number, call: () => void) => () => void,
  ) {}

  /** Answers how to stop. */
  open(): () => void {
    let stop = (): void => undefined;
    let closed = false;
    const round = async () => {
      await this.read();
      if (!closed) stop = this.after(EVERY_MS, () => void round());
    };
    void round();
    return () => {
      closed = true;
      stop();
    };
  }

  async read(): Promise<void> {
    try {
      this.view.value = await this.api.get<People>('/api/people');
      this.state.value = 'shown';
    } catch (error) {
      const forbidden = error instanceof Problem && error.status === 403;
      if (forbidden) this.state.value = 'forbidden';
      else if (this.state.peek() !== 'shown') this.state.value = 'failed';
    }
  }
}
