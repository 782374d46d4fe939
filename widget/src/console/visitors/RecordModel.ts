import { signal, type Signal } from '@preact/signals';
import type { Card, ConversationView } from '../../protocol/frames';
import type { Api } from '../app/Api';

/** What Foyer knows of a record of the CRM, as far as the rep may see it. */
export interface RecordNews {
  /** Who of it is on the website now. */
  readonly visitors: readonly Card[];
  /** The latest first. */
  readonly conversations: readonly ConversationView[];
  /** False where the CRM could not say which addresses belong to the record. */
  readonly complete: boolean;
}

const EVERY_MS = 10_000;

/** The card on a record's page in Salesforce, read again every ten seconds while it is open. */
export class RecordModel {
  readonly state: Signal<'loading' | 'shown' | 'failed'> = signal('loading');
  readonly news: Signal<RecordNews> = signal({ visitors: [], conversations: [], complete: true });

  constructor(
    private readonly api: Api,
    private readonly after: (ms: number, call: () => void) => () => void,
  ) {}

  /** Answers how to stop. */
  open(record: string): () => void {
    let stop = (): void => undefined;
    let closed = false;
    const round = async () => {
      await this.read(record);
      if (!closed) stop = this.after(EVERY_MS, () => void round());
    };
    void round();
    return () => {
      closed = true;
      stop();
    };
  }

  async read(record: string): Promise<void> {
    try {
      this.news.value = await this.api.get<RecordNews>(
        `/api/records/${encodeURIComponent(record)}`,
      );
      this.state.value = 'shown';
    } catch {
      if (this.state.peek() !== 'shown') this.state.value = 'failed';
    }
  }
}
