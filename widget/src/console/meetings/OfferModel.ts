import { computed, signal, type Signal } from '@preact/signals';
import { nextId } from '../../protocol/ids';
import { Problem, type Api } from '../app/Api';
import type { ConversationModel } from '../conversations/ConversationModel';
import type { Off } from '../reps/RepModel';

/** Whom the visitor would meet by the type's own rules. */
export interface Next {
  readonly rep?: string;
  readonly owner: boolean;
  readonly everyone: boolean;
  readonly level: number;
}

export interface MeetingType {
  readonly id: string;
  readonly name: string;
  readonly minutes: number;
  readonly title: string;
  readonly description: string;
  readonly place: 'phone' | 'video-link' | 'own-text';
  readonly next: Next;
}

/** A rep, and why it does not work where it does not. Who is absent can be booked for when it is back. */
export interface Host {
  readonly id: string;
  readonly name: string;
  readonly bookable: boolean;
  readonly off?: Off;
}

/** The dialog "Offer meeting". */
export class OfferModel {
  /** The conversation in which it is offered; none, and the dialog is closed. */
  readonly asked: Signal<ConversationModel | undefined> = signal(undefined);
  readonly state: Signal<'loading' | 'shown' | 'failed'> = signal('loading');
  readonly types: Signal<readonly MeetingType[]> = signal([]);
  readonly hosts: Signal<readonly Host[]> = signal([]);
  readonly typeId = signal('');
  readonly byRules = signal(true);
  readonly chosen: Signal<readonly string[]> = signal([]);
  readonly everyone = signal(false);
  readonly owner = signal('');
  /** What the rep made of the title; undefined leaves it to the type. */
  readonly ownTitle: Signal<string | undefined> = signal(undefined);
  readonly busy = signal(false);
  readonly refusal: Signal<string | undefined> = signal(undefined);
  readonly type = computed(() => this.types.value.find(({ id }) => id === this.typeId.value));
  readonly title = computed(() => this.ownTitle.value ?? this.type.value?.title ?? '');
  readonly maySend = computed(
    () =>
      this.type.value !== undefined &&
      this.title.value.trim() !== '' &&
      (this.byRules.value || this.chosen.value.length > 0),
  );
  private clientId = nextId('ofr');

  constructor(private readonly api: Api) {}

  async ask(talk: ConversationModel): Promise<void> {
    this.byRules.value = true;
    this.chosen.value = [];
    this.everyone.value = false;
    this.ownTitle.value = undefined;
    this.refusal.value = undefined;
    this.clientId = nextId('ofr');
    this.asked.value = talk;
    await this.load(talk.id);
  }

  cancel(): void {
    this.asked.value = undefined;
  }

  choose(rep: string, on: boolean): void {
    const others = this.chosen.peek().filter((one) => one !== rep);
    this.chosen.value = on ? [...others, rep] : others;
    if (!this.chosen.peek().includes(this.owner.peek())) {
      this.owner.value = this.chosen.peek()[0] ?? '';
    }
  }

  /** Says it in the conversation. */
  async send(): Promise<void> {
    const talk = this.asked.peek();
    const type = this.type.peek();
    if (!talk || !type || this.busy.peek() || !this.maySend.peek()) return;
    this.busy.value = true;
    this.refusal.value = undefined;
    try {
      await this.api.post('/api/meeting-offers', {
        conversation: talk.id,
        clientId: this.clientId,
        type: type.id,
        title: this.title.peek().trim(),
        reps: this.byRules.peek() ? [] : this.ownerFirst(),
        everyone: !this.byRules.peek() && this.everyone.peek(),
      });
      if (this.asked.peek() === talk) this.asked.value = undefined;
    } catch (error) {
      if (this.asked.peek() !== talk) return;
      this.refusal.value = error instanceof Problem ? error.code : 'offline';
    } finally {
      this.busy.value = false;
    }
  }

  private ownerFirst(): readonly string[] {
    const owner = this.owner.peek();
    return [owner, ...this.chosen.peek().filter((one) => one !== owner)];
  }

  async load(conversation: string): Promise<void> {
    this.state.value = 'loading';
    const isAsked = () => this.asked.peek()?.id === conversation;
    try {
      const path = `/api/meeting-types/for/${encodeURIComponent(conversation)}`;
      const [{ types }, { hosts }] = await Promise.all([
        this.api.get<{ types: readonly MeetingType[] }>(path),
        this.api.get<{ hosts: readonly Host[] }>('/api/meeting-hosts'),
      ]);
      if (!isAsked()) return;
      this.types.value = types;
      this.hosts.value = hosts;
      this.typeId.value = types[0]?.id ?? '';
      this.state.value = 'shown';
    } catch {
      if (isAsked()) this.state.value = 'failed';
    }
  }
}
