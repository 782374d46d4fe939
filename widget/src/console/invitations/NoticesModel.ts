import { signal, type Signal } from '@preact/signals';
import type { Api } from '../app/Api';
import type { ServerLine } from '../app/ServerLine';

/** What became of a meeting of this rep's, and it has not seen. */
export interface Notice {
  readonly id: string;
  readonly what: 'booked' | 'moved' | 'cancelled' | 'handed-on';
  readonly meeting: string;
  readonly title: string;
  /** Of the guest. */
  readonly name: string;
  readonly start: string;
  readonly conversation?: string;
}

/** News of the rep's meetings: read at sign-in and whenever the server says so. */
export class NoticesModel {
  /** The latest first. */
  readonly unread: Signal<readonly Notice[]> = signal([]);
  private readonly told: ((notice: Notice) => void)[] = [];
  private readonly done = new Set<string>();

  constructor(
    private readonly api: Api,
    line: ServerLine,
  ) {
    line.onFrame(({ type }) => {
      if (type === 'welcome' || type === 'meeting.noticed') {
        void this.load(type === 'meeting.noticed');
      }
    });
  }

  /** Called for each that arrives while the rep is here. */
  onNotice(listener: (notice: Notice) => void): void {
    this.told.push(listener);
  }

  /** The rep has seen it; should the server not hear that, it comes again at the next sign-in. */
  read(id: string): void {
    this.done.add(id);
    this.unread.value = this.unread.peek().filter((one) => one.id !== id);
    this.api.post(`/api/meeting-notices/${encodeURIComponent(id)}/read`).catch(() => undefined);
  }

  /** @param aloud the rep is called, not only shown */
  private async load(aloud: boolean): Promise<void> {
    const before = new Set(this.unread.peek().map(({ id }) => id));
    try {
      const answer = await this.api.get<{ notices: readonly Notice[] }>('/api/meeting-notices');
      const unread = answer.notices.filter(({ id }) => !this.done.has(id));
      this.unread.value = unread;
      if (!aloud) return;
      for (const one of unread) if (!before.has(one.id)) this.told.forEach((tell) => tell(one));
    } catch {
      // The next welcome asks again.
    }
  }
}
