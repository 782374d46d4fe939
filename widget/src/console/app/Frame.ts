import { Holder, type Surroundings } from '../../bridge/Holder';
import type { Clock } from '../../shared/clock';
import type { Entrance } from '../reps/RepModel';
import { FetchApi, type Api, type Bearer } from './Api';

/**
 * The console in a frame of Salesforce.
 *
 * Its session is opened by a code from the page around it and kept in memory alone: cookies of a
 * frame are withheld by browsers, and what is not stored cannot be stolen from a store.
 */
export class Frame implements Entrance, Bearer {
  session: string | undefined;
  private holder: Holder | undefined;

  constructor(
    private readonly around: Surroundings,
    private readonly clock: Clock,
    private readonly api: Api = new FetchApi({ session: undefined }),
  ) {}

  /** What the first frame of a connection shows. */
  get credentials(): { token?: string } {
    return this.session === undefined ? {} : { token: this.session };
  }

  async enter(): Promise<void> {
    this.session = undefined;
    const { origins } = await this.api.get<{ origins: string[] }>('/api/sign-in/codes/ancestors');
    this.holder = new Holder(this.around, this.clock, origins);
    const code = await this.holder.askForCode();
    const opened = await this.api.post<{ session: string }>('/api/sign-in/codes/exchange', {
      code,
    });
    this.session = opened.session;
  }

  /** The frame is closed: its session is of no use to anybody any more. */
  leave(): void {
    if (this.session === undefined) return;
    void fetch('/api/sign-out', {
      method: 'POST',
      keepalive: true,
      credentials: 'omit',
      headers: { authorization: `Bearer ${this.session}` },
    }).catch(() => undefined);
    this.session = undefined;
  }

  /** Asks the page around it to open a record. */
  open(recordId: string): void {
    this.holder?.say({ foyer: 'open', recordId });
  }

  /** Tells the page around it how high the card is. */
  measure(height: number): void {
    this.holder?.say({ foyer: 'height', height });
  }
}
