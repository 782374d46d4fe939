import { signal, type Signal } from '@preact/signals';
import { Refused } from '../../protocol/orders';
import type { Api } from '../app/Api';
import { paths, type Router } from '../app/Route';
import type { ServerLine } from '../app/ServerLine';
import type { AlertsModel } from '../reps/AlertsModel';
import type { Off } from '../reps/RepModel';
import type { ConversationModel } from './ConversationModel';

/** What is in a colleague's way. */
export interface Hindrance extends Omit<Off, 'reason'> {
  readonly reason: Off['reason'] | 'full' | 'not-here';
}

/** Another rep; with `off` it can be given nobody now. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly picture?: string;
  readonly off?: Hindrance;
}

/** What handing over needs of the console. */
export interface Around {
  readonly alerts: AlertsModel;
  readonly router: Router;
  readonly refusal: Signal<string | undefined>;
}

/** "Owner": to whom a visitor can be handed over, and doing it. */
export class OwnerModel {
  readonly state: Signal<'loading' | 'shown' | 'failed'> = signal('loading');
  /** Those who are free first. */
  readonly colleagues: Signal<readonly Colleague[]> = signal([]);
  readonly busy = signal(false);

  constructor(
    private readonly api: Api,
    private readonly line: ServerLine,
    private readonly around: Around,
  ) {}

  async load(me: string): Promise<void> {
    this.state.value = 'loading';
    try {
      const path = '/api/colleagues';
      const answer = await this.api.get<{ colleagues: readonly Colleague[] }>(path);
      const others = answer.colleagues.filter(({ id }) => id !== me);
      this.colleagues.value = [
        ...others.filter(({ off }) => off === undefined),
        ...others.filter(({ off }) => off !== undefined),
      ];
      this.state.value = 'shown';
    } catch {
      this.state.value = 'failed';
    }
  }

  /** The window closes: the rep is back home and reads who has the visitor now. */
  async handOver(talk: ConversationModel, visitor: string, to: Colleague): Promise<void> {
    if (to.off !== undefined || this.busy.peek()) return;
    const { alerts, router, refusal } = this.around;
    this.busy.value = true;
    alerts.gives(talk.id, visitor);
    try {
      const order = { type: 'conversation.transfer' as const, conversation: talk.id, to: to.id };
      const answer = await this.line.ask(order);
      talk.changed(answer.conversation);
      alerts.tookIt(talk.id, to.name);
      router.go(paths.streams);
    } catch (error) {
      alerts.keeps(talk.id);
      refusal.value = error instanceof Refused ? error.code : 'offline';
    } finally {
      this.busy.value = false;
    }
  }
}
