import type { Clock } from '../shared/clock';
import { isFromHolder, VERSION, type ToHolder } from './messages';

/** The window around the frame, and what comes from it. */
export interface Surroundings {
  /** The origin of the page that holds the frame, where the browser tells it. */
  readonly origin: string | undefined;
  post(message: ToHolder, origin: string): void;
  /** Hears only what comes from that very window; answers how to stop. */
  onMessage(listener: (data: unknown, origin: string) => void): () => void;
}

/** Nobody around the frame may be spoken to, or nobody there answers. */
export class NoHolder extends Error {}

/** How long the page that holds the frame may take to fetch a code. */
const PATIENCE_MS = 20_000;

/**
 * The page of Salesforce that holds this frame.
 *
 * It is spoken to only where its origin is one of those that the server names, and never heard
 * otherwise.
 */
export class Holder {
  constructor(
    private readonly around: Surroundings,
    private readonly clock: Clock,
    private readonly ancestors: readonly string[],
  ) {}

  /** A fresh code for the person in front of the page. */
  askForCode(): Promise<string> {
    return new Promise((resolve, reject) => {
      const end = (settle: () => void) => {
        stopHearing();
        stopWaiting();
        settle();
      };
      const stopHearing = this.around.onMessage((data, origin) => {
        if (!this.ancestors.includes(origin) || !isFromHolder(data)) return;
        end(() => resolve(data.code));
      });
      const stopWaiting = this.clock.after(PATIENCE_MS, () => end(() => reject(new NoHolder())));
      if (!this.say({ foyer: 'ready', version: VERSION })) end(() => reject(new NoHolder()));
    });
  }

  /** False where there is nobody to say it to. */
  say(message: ToHolder): boolean {
    const to = this.listeners();
    for (const origin of to) this.around.post(message, origin);
    return to.length > 0;
  }

  /** The one that is there; where the browser does not tell, whichever it is of those that may. */
  private listeners(): readonly string[] {
    const { origin } = this.around;
    return this.ancestors.filter((one) => origin === undefined || one === origin);
  }
}
