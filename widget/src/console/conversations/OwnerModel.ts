import { signal, type Signal } from '@preact/signals';
import { Refused } from '../../protocol/orders';
import type { Calling } from '../../calls/browserTools';
import type { Api } from '../app/Api';
import { paths, type Router } from '../app/Route';
import type { ServerLine } from '../app/ServerLine';
import type { Off } from '../reps/RepModel';
import type { CallsModel } from '../calls/CallsModel';
import type { ConversationModel } from './ConversationModel';
import { PassOnModel, type Around as Passing } from './PassOnModel';

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
export interface Around extends Passing {
  readonly router: Router;
  readonly desk: { readonly calls: Pick<CallsModel, 'current'> };
}

/** A hand-over that ends the rep's call with somebody else. */
export interface Leaving {
  readonly call: Calling;
  readonly talk: ConversationModel;
  readonly visitor: string;
  readonly to: Colleague;
}

/** "Owner": to whom a visitor can be handed over, and doing it. */
export class OwnerModel {
  readonly state: Signal<'loading' | 'shown' | 'failed'> = signal('loading');
  /** Those who are free first. */
  readonly colleagues: Signal<readonly Colleague[]> = signal([]);
  readonly busy = signal(false);
  /** What the rep is warned of. */
  readonly leaving: Signal<Leaving | undefined> = signal(undefined);
  readonly passing: PassOnModel;

  constructor(
    private readonly api: Api,
    private readonly line: ServerLine,
    private readonly around: Around,
  ) {
    this.passing = new PassOnModel(api, line, around);
  }

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

  /** Hands over; from a call with somebody else only after a warning, since that ends it. */
  async choose(talk: ConversationModel, visitor: string, to: Colleague): Promise<void> {
    const call = this.around.desk.calls.current.peek();
    if (call && call.model.conversation !== talk.id && to.off === undefined) {
      this.leaving.value = { call, talk, visitor, to };
    } else await this.handOver(talk, visitor, to);
  }

  stay(): void {
    this.leaving.value = undefined;
  }

  /** The call ends, then the visitor is handed over. */
  async leave(): Promise<void> {
    const leaving = this.leaving.peek();
    if (!leaving) return;
    const { call, talk, visitor, to } = leaving;
    await call.model.end();
    this.stay();
    if (call.model.isLive.peek()) this.around.refusal.value = 'offline';
    else await this.handOver(talk, visitor, to);
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
