import { record } from '@rrweb/record';
import type { Clock } from '../shared/clock';
import { Kind, type PageEvent } from '../protocol/pageEvents';
import { Fence } from './Fence';
import { Guard } from './Guard';
import { Packer, type Way } from './Packer';
import { scrubEvent } from './scrub';

/** Why a page stops by itself. */
export type Ending = 'too-large' | 'too-busy' | 'unsupported';

export interface Recording {
  /** Draws the page whole, for whoever begins to look. */
  snapshot(): void;
  stop(): void;
}

const BATCH = 500;
/** Never sent: what the website marks, cards, frames of other pages, and Foyer's own messenger. */
const PRIVATE =
  '[data-foyer-private],.foyer-block,[autocomplete^=cc-],iframe,object,embed,foyer-chat';
const MASKED = '[data-foyer-mask],.foyer-mask,[contenteditable]:not([contenteditable=false])';
/** Every kind of field, by its tag; and once more by type, which is how the recorder asks. */
const FIELDS = Object.fromEntries(
  'input textarea select hidden password email tel text search url number range date month week time datetime-local color'
    .split(' ')
    .map((kind) => [kind, true]),
);

/** Begins to send what the page shows, until it is stopped or ends by itself. */
export function startRecording(way: Way, clock: Clock, ended: (why: Ending) => void): Recording {
  if (typeof CompressionStream === 'undefined') {
    ended('unsupported');
    return { snapshot: () => undefined, stop: () => undefined };
  }
  return new PageRecording(way, clock, ended);
}

class PageRecording implements Recording {
  private readonly fence = new Fence();
  private readonly guard: Guard;
  private readonly packer: Packer;
  private readonly watch: MutationObserver;
  private batch: PageEvent[] = [];
  private isSnapshot = false;
  private halt: (() => void) | undefined;
  private cancel: () => void;
  private over = false;

  constructor(
    way: Way,
    private readonly clock: Clock,
    private readonly ended: (why: Ending) => void,
  ) {
    this.guard = new Guard(clock);
    this.packer = new Packer(way);
    // It is told before the recorder is, because it was there first: what is too much never gets there.
    this.watch = new MutationObserver((changed) => {
      if (!this.guard.mayFollow(changed)) this.end('too-busy');
    });
    this.cancel = whenIdle(() => this.begin());
  }

  snapshot(): void {
    if (!this.halt) return;
    if (this.mayDraw()) record.takeFullSnapshot(true);
  }

  stop(): void {
    this.over = true;
    this.cancel();
    this.watch.disconnect();
    this.halt?.();
    this.halt = undefined;
    this.packer.stop();
  }

  private begin(): void {
    if (!this.mayDraw()) return;
    const everything = { subtree: true, childList: true, attributes: true, characterData: true };
    this.watch.observe(document, everything);
    const halt = record({
      emit: (event) => this.take(event as unknown as PageEvent),
      maskInputOptions: FIELDS,
      blockSelector: PRIVATE,
      maskTextSelector: MASKED,
      sampling: { mousemove: 50, mousemoveCallback: 500, scroll: 150, input: 'last' },
      slimDOMOptions: 'all',
      inlineStylesheet: true,
      recordCanvas: false,
      collectFonts: false,
    });
    // The first snapshot was taken meanwhile, and may have been too much.
    if (this.over) {
      halt?.();
    } else {
      this.halt = halt;
      this.beat();
    }
  }

  private mayDraw(): boolean {
    const may = this.guard.mayDraw(document.getElementsByTagName('*').length);
    if (!may) this.end('too-large');
    return may;
  }

  private take(event: PageEvent): void {
    if (this.over) return;
    const scrubbed = scrubEvent(event, this.fence);
    if (!scrubbed) return;
    if (event.type === Kind.META) {
      this.flush();
      this.isSnapshot = true;
    }
    this.batch.push(scrubbed);
    if (event.type === Kind.SNAPSHOT) this.flush();
  }

  private beat(): void {
    this.flush();
    if (this.packer.mustBeginAnew) this.snapshot();
    if (!this.over) this.cancel = this.clock.after(BATCH, () => this.beat());
  }

  private flush(): void {
    const [batch, isSnapshot] = [this.batch, this.isSnapshot];
    this.batch = [];
    this.isSnapshot = false;
    if (batch.length === 0) return;
    const json = JSON.stringify(batch);
    if (isSnapshot ? !this.guard.maySend(json) : !this.guard.mayAdd(json.length)) {
      this.end(isSnapshot ? 'too-large' : 'too-busy');
    } else {
      this.packer.send(batch, json, isSnapshot);
    }
  }

  private end(why: Ending): void {
    if (this.over) return;
    this.stop();
    this.ended(why);
  }
}

/** The page's own work comes first. */
function whenIdle(call: () => void): () => void {
  // Not every browser tells when it rests.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(call, 200);
    return () => clearTimeout(timer);
  }
  const waiting = requestIdleCallback(call, { timeout: 1_000 });
  return () => cancelIdleCallback(waiting);
}
