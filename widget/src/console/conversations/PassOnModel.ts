import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Clock } from '../../shared/clock';
import { Refused } from '../../protocol/orders';
import type { Api } from '../app/Api';
import { Reading } from '../app/Reading';
import type { ServerLine } from '../app/ServerLine';
import type { AlertsModel } from '../reps/AlertsModel';
import type { ConversationModel } from './ConversationModel';
import type { Colleague } from './OwnerModel';

/** What passing on needs of the console. */
export interface Around {
  readonly alerts: AlertsModel;
  readonly refusal: Signal<string | undefined>;
  readonly tools: { readonly clock: Pick<Clock, 'after'> };
  readonly rep: {
    readonly me: ReadonlySignal<{ readonly rep: { readonly id: string } } | undefined>;
  };
}

interface Answer {
  readonly colleagues: readonly Colleague[];
}

/** Colleagues come and go; so often is looked while a rep is in a call and has other chats. */
const LOOK_MS = 5_000;

/** "Transfer" on the tabs of a rep in a call: a chat goes to whom routing chooses, and the call goes on. */
export class PassOnModel {
  readonly busy: Signal<string | undefined> = signal(undefined);
  /** Why nobody can be given a chat now; not set where somebody can. */
  readonly hindrance: ReadonlySignal<'looking' | 'alone' | 'nobodyFree' | undefined>;
  private readonly reading: Reading<Answer | undefined>;

  constructor(
    api: Api,
    private readonly line: ServerLine,
    private readonly around: Around,
  ) {
    const source = { path: '/api/colleagues', everyMs: LOOK_MS, first: undefined };
    const after = (ms: number, call: () => void) => around.tools.clock.after(ms, call);
    this.reading = new Reading<Answer | undefined>(api, after, source);
    this.hindrance = computed(() => {
      const me = around.rep.me.value?.rep.id;
      const others = this.reading.value.value?.colleagues.filter(({ id }) => id !== me);
      if (!others) return 'looking';
      if (others.some(({ off }) => off === undefined)) return undefined;
      return others.length === 0 ? 'alone' : 'nobodyFree';
    });
  }

  /** Answers how to stop. */
  open(): () => void {
    return this.reading.open();
  }

  /** The rep stays where it is. */
  async pass(talk: ConversationModel, visitor: string): Promise<void> {
    if (this.busy.peek() !== undefined || this.hindrance.peek() !== undefined) return;
    const { alerts, refusal } = this.around;
    this.busy.value = talk.id;
    alerts.gives(talk.id, visitor);
    try {
      const order = { type: 'conversation.transfer' as const, conversation: talk.id };
      const { conversation } = await this.line.ask(order);
      talk.changed(conversation);
      alerts.tookIt(talk.id, conversation.rep?.name ?? '');
    } catch (error) {
      alerts.keeps(talk.id);
      refusal.value = error instanceof Refused ? error.code : 'offline';
    } finally {
      this.busy.value = undefined;
    }
  }
}
