import { signal, type Signal } from '@preact/signals';
import { Problem, type Api } from '../app/Api';
import { Refused } from '../../protocol/orders';
import type { ServerLine } from '../app/ServerLine';

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

/** Why the server took the availability away, and until when where that is known. */
export interface Off {
  readonly reason: 'away' | 'deactivated' | 'no-permission' | 'not-active' | 'absent';
  readonly until?: string;
}

/** How far the sign-in has come. */
export type SignIn = 'checking' | 'signed-out' | 'no-rights' | 'failed' | 'signed-in';

/** The refusal whose words depend on the reason. */
export const OFF_DUTY = 'rep.off-duty';

/** The signed-in person and the switch "Available". */
export class RepModel {
  readonly state: Signal<SignIn> = signal('checking');
  readonly me: Signal<Me | undefined> = signal(undefined);
  readonly available = signal(false);
  /** Set while the server keeps the switch off. */
  readonly off: Signal<Off | undefined> = signal(undefined);
  readonly changing = signal(false);
  readonly refusal: Signal<string | undefined> = signal(undefined);

  constructor(
    private readonly api: Api,
    private readonly line: ServerLine,
  ) {}

  async check(): Promise<void> {
    this.state.value = 'checking';
    try {
      const me = await this.api.get<Me>('/api/me');
      this.me.value = me;
      this.available.value = me.available;
      this.state.value = 'signed-in';
    } catch (error) {
      this.state.value = stateAfter(error);
    }
  }

  may(...rights: Right[]): boolean {
    const mine = this.me.value?.rights ?? [];
    return rights.some((right) => mine.includes(right));
  }

  async choose(available: boolean): Promise<void> {
    this.changing.value = true;
    this.refusal.value = undefined;
    try {
      const answer = await this.line.ask({ type: 'availability.change', available });
      this.told(answer.available);
    } catch (error) {
      this.refusal.value = error instanceof Refused ? error.code : 'offline';
      if (this.refusal.value === OFF_DUTY)
        this.off.value = (error as Refused).details as unknown as Off;
    } finally {
      this.changing.value = false;
    }
  }

  /** The server's word on it: another window may have switched, or the rep was away too long. */
  told(available: boolean, reason?: Off['reason'] | 'chosen', until?: string): void {
    this.available.value = available;
    const isOff = !available && reason !== undefined && reason !== 'chosen';
    this.off.value = isOff ? { reason, ...(until !== undefined && { until }) } : undefined;
    if (isOff && reason !== 'away') this.refusal.value = OFF_DUTY;
  }

  async signOut(): Promise<void> {
    await this.api.post('/api/sign-out').catch(() => undefined);
    this.state.value = 'signed-out';
  }
}

function stateAfter(error: unknown): SignIn {
  if (!(error instanceof Problem)) return 'failed';
  if (error.status === 401) return 'signed-out';
  return error.status === 403 ? 'no-rights' : 'failed';
}
