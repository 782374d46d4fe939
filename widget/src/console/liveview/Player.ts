import type { Replayer } from '@rrweb/replay';
import type { PageEvent } from '../../protocol/pageEvents';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** So long what comes is held back, so that it plays as evenly as it happened. */
const HELD_BACK = 800;
/** A visitor's clock may be wrong, or say so. */
const APART = 2_000;
const LARGEST = 10_000;

/**
 * Plays a page inside of an element. What comes is hostile: it plays in a frame that may do nothing,
 * scripts least of all.
 */
export class Player {
  private replayer: Replayer | undefined;
  private shift = 0;
  private removed = false;
  private chain = Promise.resolve();

  constructor(
    private readonly root: HTMLElement,
    private readonly title: string,
    private readonly resized: (size: Size) => void,
  ) {}

  /** `fresh`: of another page than before. */
  play(events: readonly PageEvent[], fresh: boolean): void {
    this.chain = this.chain
      .then(() => (fresh ? this.begin(events[0]?.timestamp ?? 0) : undefined))
      .then(() => this.add(events))
      // Half of a page that cannot be read is worth nothing; the next one may be better.
      .catch(() => undefined);
  }

  remove(): void {
    this.removed = true;
    this.replayer?.destroy();
    this.root.replaceChildren();
  }

  private async begin(first: number): Promise<void> {
    const { Replayer } = await import('@rrweb/replay');
    if (this.removed) return;
    const before = this.replayer;
    this.shift = Date.now() - first;
    const replayer = new Replayer([], {
      root: this.root,
      liveMode: true,
      mouseTail: false,
      showWarning: false,
      blockClass: 'foyer-block',
      UNSAFE_replayCanvas: false,
    });
    replayer.iframe.title = this.title;
    replayer.iframe.tabIndex = -1;
    replayer.on('resize', (size) => this.resized(clamped(size as Size)));
    // The page before stays until there is another to see.
    let leaving = before;
    replayer.on('fullsnapshot-rebuilded', () => {
      leaving?.destroy();
      leaving = undefined;
    });
    replayer.startLive(Date.now() - HELD_BACK);
    this.replayer = replayer;
  }

  private add(events: readonly PageEvent[]): void {
    const now = Date.now();
    for (const event of events) {
      const wanted = event.timestamp + this.shift;
      const timestamp = Math.min(Math.max(wanted, now - APART), now + APART);
      this.replayer?.addEvent({ ...event, timestamp });
    }
  }
}

function clamped({ width, height }: Size): Size {
  const within = (length: unknown): number => Math.min(Math.max(Number(length) || 1, 1), LARGEST);
  return { width: within(width), height: within(height) };
}
