import { signal, type Signal } from '@preact/signals';
import { Problem, type Api } from '../app/Api';
import { Reading, type ReadingState } from '../app/Reading';

export interface Meeting {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly place: string;
  readonly start: string;
  readonly end: string;
  readonly state: 'confirmed' | 'cancelled' | 'no-show';
  readonly visitor: string;
  readonly name: string;
  readonly email: string;
  readonly phone?: string;
  readonly zone: string;
  readonly answers: string;
  readonly hosts: readonly { readonly id: string; readonly name: string }[];
  readonly counts: boolean;
  readonly turn: readonly { name: string; level: number; skipped?: Skipped }[];
  readonly mayMark: boolean;
  readonly test: boolean;
  readonly conversation?: string;
}

export type Skipped = 'busy' | 'calendar-away' | 'off-duty';

/** A rep's place in a queue. */
export interface Place {
  readonly name: string;
  readonly level: number;
  readonly weight: number;
  readonly priority: number;
  readonly counted: number;
  readonly calibration: number;
  readonly skipped?: Skipped;
  readonly next: boolean;
}

export interface Queue {
  readonly name: string;
  readonly byDefault: boolean;
  readonly ownerFirst: boolean;
  readonly everyone: boolean;
  readonly since: string;
  readonly days: number;
  readonly places: readonly Place[];
}

/** A meeting that Salesforce has not taken, and why not where it is known. */
export interface Unwritten {
  readonly meeting: string;
  readonly state: 'waiting' | 'parked';
  readonly reason?: string;
}

interface Listed {
  readonly meetings: readonly Meeting[];
  readonly more: boolean;
}

const EVERY_MS = 30_000;

/** The page "Meetings": coming and past ones, and whose turn it is. */
export class MeetingsModel {
  readonly past = signal(false);
  readonly everyone = signal(false);
  readonly state: Signal<ReadingState> = signal('loading');
  readonly listed: Signal<Listed> = signal({ meetings: [], more: false });
  readonly refusal: Signal<string | undefined> = signal(undefined);
  readonly busy = signal(false);
  /** Whether this one is to be cancelled. */
  readonly asked: Signal<Meeting | undefined> = signal(undefined);
  readonly queues: Reading<{ readonly queues: readonly Queue[] }>;
  readonly unwritten: Reading<{ readonly meetings: readonly Unwritten[] }>;

  constructor(
    private readonly api: Api,
    private readonly after: (ms: number, call: () => void) => () => void,
  ) {
    const source = { path: '/api/meeting-types/queues', everyMs: EVERY_MS, first: { queues: [] } };
    this.queues = new Reading(api, after, source);
    const crm = {
      path: '/api/meeting-events/unwritten',
      everyMs: EVERY_MS,
      first: { meetings: [] },
    };
    this.unwritten = new Reading(api, after, crm);
  }

  /** Reads until it is closed; answers how to stop. */
  open(): () => void {
    let stop = (): void => undefined;
    let closed = false;
    const round = async () => {
      await this.read();
      if (!closed) stop = this.after(EVERY_MS, () => void round());
    };
    void round();
    const stops = [this.queues.open(), this.unwritten.open()];
    return () => {
      closed = true;
      stop();
      stops.forEach((each) => each());
    };
  }

  /** Whether Salesforce lacks that meeting as it is now. */
  lacks(meeting: string): Unwritten | undefined {
    return this.unwritten.value.value.meetings.find((one) => one.meeting === meeting);
  }

  async show(past: boolean, everyone: boolean): Promise<void> {
    this.past.value = past;
    this.everyone.value = everyone;
    this.state.value = 'loading';
    await this.read();
  }

  async read(): Promise<void> {
    const asked = `past=${this.past.peek()}&everyone=${this.everyone.peek()}`;
    try {
      const listed = await this.api.get<Listed>(`/api/meetings?${asked}`);
      if (asked !== `past=${this.past.peek()}&everyone=${this.everyone.peek()}`) return;
      this.listed.value = listed;
      this.state.value = 'shown';
    } catch {
      if (this.state.peek() !== 'shown') this.state.value = 'failed';
    }
  }

  /** The visitor did not come. */
  async noShow(meeting: string): Promise<void> {
    await this.change(meeting, 'no-show');
  }

  /** Calls off the meeting that is asked about. */
  async cancel(): Promise<void> {
    const asked = this.asked.peek();
    this.asked.value = undefined;
    if (asked) await this.change(asked.id, 'cancel');
  }

  private async change(meeting: string, what: 'no-show' | 'cancel'): Promise<void> {
    if (this.busy.peek()) return;
    this.busy.value = true;
    this.refusal.value = undefined;
    try {
      await this.api.post(`/api/meetings/${encodeURIComponent(meeting)}/${what}`);
      await Promise.all([this.read(), this.queues.read(), this.unwritten.read()]);
    } catch (error) {
      this.refusal.value = error instanceof Problem ? error.code : 'offline';
    } finally {
      this.busy.value = false;
    }
  }
}
