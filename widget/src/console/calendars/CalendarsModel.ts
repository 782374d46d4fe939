import { computed, signal, type Signal } from '@preact/signals';
import { Problem, type Api } from '../app/Api';
import type { ServerLine } from '../app/ServerLine';

export type CalendarKind = 'CALDAV' | 'GOOGLE' | 'MICROSOFT';

/** A calendar that the rep connected. */
export interface ConnectedCalendar {
  readonly id: string;
  readonly kind: CalendarKind;
  readonly name: string;
  readonly account: string;
  /** Whether meetings are written into it. */
  readonly takesMeetings: boolean;
  readonly state: 'ANSWERS' | 'AWAY' | 'ENDED';
  readonly problem?: string;
  readonly lastReadAt?: string;
  /** Meetings that it did not take. */
  readonly unwritten: number;
}

/** A calendar that may be connected. */
export interface FoundCalendar {
  readonly address: string;
  readonly name: string;
}

interface Calendars {
  /** Whether Salesforce, whose calendar always counts, answers. */
  readonly crm: boolean;
  readonly offered: readonly CalendarKind[];
  readonly calendars: readonly ConnectedCalendar[];
}

/** What the rep types in to connect a calendar. */
export interface SignIn {
  readonly address: string;
  readonly user: string;
  readonly password: string;
}

const PATH = '/api/calendars';
const EMPTY: SignIn = { address: '', user: '', password: '' };
const NONE: Calendars = { crm: true, offered: [], calendars: [] };

function troubleOf({ id, state, unwritten }: ConnectedCalendar): string {
  return [id, state, unwritten].join(' ');
}

/** "My calendars": which count when visitors look for a time, and which take the meetings. */
export class CalendarsModel {
  readonly open = signal(false);
  readonly state: Signal<'loading' | 'shown' | 'failed'> = signal('loading');
  readonly all: Signal<Calendars> = signal(NONE);
  readonly signIn: Signal<SignIn> = signal(EMPTY);
  /** The calendars behind the sign-in; none before they were looked for. */
  readonly found: Signal<readonly FoundCalendar[] | undefined> = signal(undefined);
  readonly busy = signal(false);
  readonly refusal: Signal<string | undefined> = signal(undefined);
  /** The one that the rep is asked about before it goes. */
  readonly leaving: Signal<ConnectedCalendar | undefined> = signal(undefined);

  /** About which the rep has to do something, and has not put it off. */
  readonly troubled = computed(() => {
    const off = this.putOff.value;
    return this.all.value.calendars.filter(
      (one) => (one.state === 'ENDED' || one.unwritten > 0) && !off.has(troubleOf(one)),
    );
  });
  private readonly putOff: Signal<ReadonlySet<string>> = signal(new Set());

  constructor(private readonly api: Api) {}

  /** Hears when something is to be done. */
  follow(line: ServerLine): void {
    line.onFrame(({ type }) => {
      if (type === 'welcome' || type === 'meeting.noticed') void this.load();
    });
  }

  /** The rep knows; more of the same is told again. */
  dismiss(calendar: ConnectedCalendar): void {
    this.putOff.value = new Set([...this.putOff.peek(), troubleOf(calendar)]);
  }

  show(): void {
    this.open.value = true;
    this.clear();
    void this.load();
  }

  hide(): void {
    this.open.value = false;
    this.clear();
  }

  write(change: Partial<SignIn>): void {
    this.signIn.value = { ...this.signIn.peek(), ...change };
  }

  /** Forgets what was typed, the password above all. */
  clear(): void {
    this.signIn.value = EMPTY;
    this.found.value = undefined;
    this.refusal.value = undefined;
    this.leaving.value = undefined;
  }

  /** Looks which calendars there are. */
  async find(): Promise<void> {
    await this.act(async () => {
      const path = `${PATH}/caldav/find`;
      const answer = await this.api.post<{ calendars: FoundCalendar[] }>(path, this.signIn.peek());
      this.found.value = answer.calendars;
    });
  }

  async connect({ address, name }: FoundCalendar): Promise<void> {
    const { user, password } = this.signIn.peek();
    await this.act(async () => {
      await this.api.post(`${PATH}/caldav`, { address, user, password, name });
      this.clear();
      await this.load();
    });
  }

  /** Sends the rep to the service, which asks for consent. */
  async begin(kind: CalendarKind, go: (address: string) => void): Promise<void> {
    await this.act(async () => {
      const path = `${PATH}/consents/${kind.toLowerCase()}`;
      const { address } = await this.api.post<{ address: string }>(path);
      go(address);
    });
  }

  /** The rep is back from the service. */
  async finish(state: string, code: string): Promise<void> {
    this.open.value = true;
    await this.act(async () => {
      await this.api.post(`${PATH}/consents`, { state, code });
    });
    await this.load();
  }

  async takeMeetings(id: string): Promise<void> {
    await this.act(async () => {
      await this.api.post(`${PATH}/${encodeURIComponent(id)}/takes-meetings`);
      await this.load();
    });
  }

  async disconnect(id: string): Promise<void> {
    await this.act(async () => {
      await this.api.post(`${PATH}/${encodeURIComponent(id)}/disconnect`);
      this.leaving.value = undefined;
      await this.load();
    });
  }

  private async load(): Promise<void> {
    try {
      this.all.value = await this.api.get<Calendars>(PATH);
      this.state.value = 'shown';
    } catch {
      if (this.state.peek() !== 'shown') this.state.value = 'failed';
    }
  }

  private async act(call: () => Promise<void>): Promise<void> {
    if (this.busy.peek()) return;
    this.busy.value = true;
    this.refusal.value = undefined;
    try {
      await call();
    } catch (error) {
      this.refusal.value = error instanceof Problem ? error.code : 'offline';
    } finally {
      this.busy.value = false;
    }
  }
}
