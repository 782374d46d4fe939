import { signal, type Signal } from '@preact/signals';
import type { Api } from '../app/Api';
import type { ServerLine } from '../app/ServerLine';
import { PeoplePicker } from './PeoplePicker';

/** A note that calls this rep and that it has not seen. */
export interface Mention {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  /** Absent, as what follows, where the rep may not open it. */
  readonly conversation?: string;
  readonly visitorName?: string;
  readonly text?: string;
}

/** Who calls this rep beside conversations: read at sign-in and whenever the server says so. */
export class MentionsModel {
  /** The latest first. */
  readonly unread: Signal<readonly Mention[]> = signal([]);
  /** Whom this rep's own notes can call. */
  readonly people: PeoplePicker;
  private readonly called: ((mention: Mention) => void)[] = [];
  private readonly done = new Set<string>();

  constructor(
    private readonly api: Api,
    line: ServerLine,
    me: () => string | undefined,
  ) {
    this.people = new PeoplePicker(api, me);
    line.onFrame(({ type }) => {
      if (type === 'welcome' || type === 'rep.mentioned') void this.load(type === 'rep.mentioned');
    });
  }

  /** Called for each mention that arrives while the rep is here. */
  onMention(listener: (mention: Mention) => void): void {
    this.called.push(listener);
  }

  /** @param aloud the rep is called, not only shown */
  private async load(aloud: boolean): Promise<void> {
    const before = new Set(this.unread.peek().map(({ id }) => id));
    try {
      const { mentions } = await this.api.get<{ mentions: readonly Mention[] }>('/api/mentions');
      const unread = mentions.filter(({ id }) => !this.done.has(id));
      this.unread.value = unread;
      if (!aloud) return;
      for (const one of unread) if (!before.has(one.id)) this.called.forEach((call) => call(one));
    } catch {
      // The next welcome asks again.
    }
  }

  /** The rep has seen it; should the server not hear that, it comes again at the next sign-in. */
  read(id: string): void {
    this.done.add(id);
    this.unread.value = this.unread.peek().filter((one) => one.id !== id);
    this.api.post(`/api/mentions/${encodeURIComponent(id)}/read`).catch(() => undefined);
  }

  /** The rep looks at that conversation, or at none. */
  seen(conversation: string | undefined): void {
    const here = this.unread.value.filter((one) => one.conversation === conversation);
    if (conversation !== undefined) here.forEach(({ id }) => this.read(id));
  }
}
