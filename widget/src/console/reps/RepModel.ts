import { signal, type Signal } from '@preact/signals';
import { Problem, type Api } from '../app/Api';
import { Refused } from '../../protocol/orders';
import type { ServerLine } from '../app/ServerLine';
import { AutoPounceModel } from '../pounce/AutoPounceModel';
import { MissedModel } from '../pounce/MissedModel';

/** What a person may do; follows the permission sets in Salesforce. */
export type Right = 'REP' | 'SALES_OPS' | 'MANAGER' | 'SUPPORT' | 'ADMIN';

/** Who is signed in. */
export interface Me {
  readonly rep: {
    readonly id: string;
    readonly name: string;
    readonly email?: string;
    readonly picture?: string;
  };
  readonly rights: readonly Right[];
  readonly available: boolean;
  readonly company?: string;
  readonly salesforceUrl?: string;
  readonly build?: string;
}

/** Why a rep is not available, what it said of it, and until when where that is known. */
export interface Off {
  readonly reason: 'chosen' | 'away' | 'deactivated' | 'no-permission' | 'not-active' | 'absent';
  readonly note?: string;
  readonly until?: string;
}

/** How far the sign-in has come. */
export type SignIn =
  | 'checking'
  | 'signed-out'
  | 'ended'
  | 'no-rights'
  | 'unconfirmed'
  | 'not-let-in'
  | 'failed'
  | 'signed-in';

/** How a session is opened without a page of its own; rejects where it cannot be. */
export interface Entrance {
  enter(): Promise<void>;
}

const ENDED = 'access.session-ended';
const UNCONFIRMED = 'access.rights-unconfirmed';
const NO_RIGHTS = 'access.no-rights';

/** The refusal whose words depend on the reason. */
export const OFF_DUTY = 'rep.off-duty';

/** The signed-in person and the switch "Available". */
export class RepModel {
  readonly state: Signal<SignIn> = signal('checking');
  readonly me: Signal<Me | undefined> = signal(undefined);
  readonly available = signal(false);
  /** Why the switch is off; not set while it is on. */
  readonly off: Signal<Off | undefined> = signal(undefined);
  readonly changing = signal(false);
  readonly refusal: Signal<string | undefined> = signal(undefined);
  readonly autoPounce: AutoPounceModel;
  /** Answers of visitors to which no rep came. */
  readonly missed: MissedModel;

  constructor(
    private readonly api: Api,
    private readonly line: ServerLine,
    private readonly entrance?: Entrance,
  ) {
    this.autoPounce = new AutoPounceModel(line);
    this.missed = new MissedModel(api, line, this.available);
  }

  async check(): Promise<void> {
    this.state.value = 'checking';
    this.state.value = await this.come();
  }

  /** Sees whether the rep may stay, or may go on; what cannot be asked now changes nothing. */
  async recheck(): Promise<void> {
    const before = this.state.peek();
    if (before !== 'signed-in' && before !== 'unconfirmed') return;
    const now = await this.come();
    if (now === 'failed' || this.state.peek() !== before) return;
    // Another window that signed out took the cookie with it.
    this.state.value = now === 'signed-out' ? 'ended' : now;
  }

  /** Where no session is, the entrance is tried once. */
  private async come(): Promise<SignIn> {
    const first = await this.read();
    if (!this.entrance || (first !== 'signed-out' && first !== 'ended')) return first;
    try {
      await this.entrance.enter();
      return await this.read();
    } catch (error) {
      return stateInFrame(error);
    }
  }

  private async read(): Promise<SignIn> {
    try {
      const me = await this.api.get<Me>('/api/me');
      this.me.value = me;
      this.available.value = me.available;
      return 'signed-in';
    } catch (error) {
      return stateAfter(error);
    }
  }

  may(...rights: Right[]): boolean {
    const mine = this.me.value?.rights ?? [];
    return rights.some((right) => mine.includes(right));
  }

  choose(available: boolean): Promise<void> {
    return this.change({ available });
  }

  /** Switches off with a word for the others, and when it means to be back. */
  pause(note: string, until?: string): Promise<void> {
    return this.change({
      available: false,
      ...(note !== '' && { note }),
      ...(until !== undefined && { until }),
    });
  }

  private async change(to: { available: boolean; note?: string; until?: string }): Promise<void> {
    this.changing.value = true;
    this.refusal.value = undefined;
    try {
      const answer = await this.line.ask({ type: 'availability.change', ...to });
      this.stands(answer.available, offOf(answer));
    } catch (error) {
      this.refusal.value = error instanceof Refused ? error.code : 'offline';
      if (this.refusal.value === OFF_DUTY)
        this.off.value = (error as Refused).details as unknown as Off;
    } finally {
      this.changing.value = false;
    }
  }

  /** The server's word on it: another window may have switched, or the rep was away too long. */
  told(available: boolean, off?: Off): void {
    this.stands(available, off);
    const isOffDuty = off !== undefined && off.reason !== 'away' && off.reason !== 'chosen';
    if (!available && isOffDuty) this.refusal.value = OFF_DUTY;
  }

  /** How it stands when the line is up, which nobody has to be alarmed of. */
  stands(available: boolean, off?: Off): void {
    this.available.value = available;
    this.off.value = available ? undefined : off;
  }

  async signOut(): Promise<void> {
    await this.api.post('/api/sign-out').catch(() => undefined);
    this.state.value = 'signed-out';
  }
}

/** What a frame says of a switch that is off. */
export function offOf(frame: Partial<Off>): Off | undefined {
  const { reason, note, until } = frame;
  if (reason === undefined) return undefined;
  return { reason, ...(note !== undefined && { note }), ...(until !== undefined && { until }) };
}

function stateAfter(error: unknown): SignIn {
  if (!(error instanceof Problem)) return 'failed';
  if (error.status === 401) return error.code === ENDED ? 'ended' : 'signed-out';
  if (error.code === UNCONFIRMED) return 'unconfirmed';
  return error.status === 403 ? 'no-rights' : 'failed';
}

/** In a frame nobody can be sent to a sign-in: who has rights but no code has to open it anew. */
function stateInFrame(error: unknown): SignIn {
  if (!(error instanceof Problem)) return 'not-let-in';
  if (error.code === NO_RIGHTS) return 'no-rights';
  return error.status === 0 || error.status >= 500 ? 'failed' : 'not-let-in';
}
