import { computed, signal, type Signal } from '@preact/signals';
import { Problem, type LongApi } from '../app/Api';

/** How one visit went, or would have. */
export interface Fate {
  readonly stream?: string;
  readonly rule: string;
  readonly reps: readonly string[];
}

/** A visit that would have gone another way. */
export interface Mover {
  readonly visitor: string;
  readonly name: string;
  readonly endedAt: string;
  readonly page: string;
  readonly inForce: Fate;
  readonly draft: Fate;
  readonly happened?: Fate;
}

/** How many moved, and the latest few of them. */
export interface Movers {
  readonly count: number;
  readonly latest: readonly Mover[];
}

/** One stream, rule or rep; the key is empty for what fell through. */
export interface TallyLine {
  readonly key: string;
  readonly name: string;
  readonly happened?: number;
  readonly inForce: number;
  readonly draft: number;
  readonly gained: Movers;
  readonly lost: Movers;
}

/** What is tallied. */
export const KINDS = ['streams', 'rules', 'reps'] as const;
export type Kind = (typeof KINDS)[number];

/** How past visitors would have fared under the draft. */
export type Rehearsed = Readonly<Record<Kind, readonly TallyLine[]>> & {
  readonly since: string;
  readonly visits: number;
  readonly unreadable: number;
  readonly unknownFields: readonly string[];
};

interface Line {
  readonly done: number;
  readonly of: number;
  readonly rehearsed?: Rehearsed;
  readonly refused?: string;
}

/** The section "Routing rehearsal": runs when it is asked for, tells how far it is, can be stopped. */
export class RehearsalModel {
  readonly progress: Signal<{ readonly done: number; readonly of: number } | undefined> =
    signal(undefined);
  readonly rehearsed: Signal<Rehearsed | undefined> = signal(undefined);
  /** Why it was not run to its end. */
  readonly refusal: Signal<string | undefined> = signal(undefined);
  readonly running = computed(() => this.progress.value !== undefined);
  private stopper = new AbortController();
  private whole = false;

  constructor(private readonly api: LongApi) {}

  async run(): Promise<void> {
    if (this.running.peek()) return;
    this.refusal.value = undefined;
    this.progress.value = { done: 0, of: 0 };
    this.stopper = new AbortController();
    const { signal: stopped } = this.stopper;
    this.whole = false;
    try {
      await this.api.lines('/api/rehearsal', (line) => this.hear(line as Line), stopped);
      if (this.brokeOff) this.refusal.value = 'offline';
    } catch (error) {
      if (!stopped.aborted) {
        this.refusal.value = error instanceof Problem ? error.code : 'offline';
      }
    } finally {
      this.progress.value = undefined;
    }
  }

  stop(): void {
    this.stopper.abort();
  }

  private get brokeOff(): boolean {
    return !this.whole;
  }

  private hear({ done, of, rehearsed, refused }: Line): void {
    this.progress.value = { done, of };
    this.whole = rehearsed !== undefined || refused !== undefined;
    if (rehearsed) this.rehearsed.value = rehearsed;
    if (refused !== undefined) this.refusal.value = refused;
  }
}

/** Whether the line stands as it stood. */
export function stands({ gained, lost }: TallyLine): boolean {
  return gained.count === 0 && lost.count === 0;
}
