import { signal, type Signal } from '@preact/signals';
import type { Api } from '../app/Api';

/** What may come of an experience. */
export const GOALS = ['rep', 'meeting', 'email', 'answered'] as const;
export type Goal = (typeof GOALS)[number];

/** Over how many days one may look; the server forgets ways after a year. */
export const PERIODS = [7, 30, 90, 365] as const;

/** How many visitors came to a goal, their share of all, and where the true share likely lies. */
export interface Share {
  readonly count: number;
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

/** What came of one experience. */
export interface Variant {
  readonly id: string;
  readonly name: string;
  readonly url?: string;
  /** Missing where it is in no split, or not met any more. */
  readonly weight?: number;
  readonly inForce: boolean;
  readonly met: number;
  readonly came: Readonly<Record<Goal, Share>>;
}

/** What can be said of the variants of a split. */
export interface Verdict {
  readonly word: 'too_few' | 'open' | 'ahead';
  /** Id of the variant that is. */
  readonly ahead?: string;
}

/** Experiences that are tried against each other; without a name those that are tried alone. */
export interface Split {
  readonly name: string;
  readonly variants: readonly Variant[];
  readonly verdicts: Readonly<Partial<Record<Goal, Verdict>>>;
}

/** The section "Experiences": counted when it is opened, and anew for another period. */
export class ResultsModel {
  readonly splits: Signal<readonly Split[] | undefined> = signal(undefined);
  readonly failed = signal(false);
  readonly reading = signal(false);
  readonly days: Signal<number> = signal(30);
  readonly goal: Signal<Goal> = signal('rep');

  constructor(private readonly api: Api) {}

  async read(): Promise<void> {
    const days = this.days.peek();
    this.reading.value = true;
    try {
      const { splits } = await this.api.post<{ splits: Split[] }>('/api/experiences/results', {
        days,
      });
      if (days === this.days.peek()) this.show(splits);
    } catch {
      if (days === this.days.peek()) this.failed.value = true;
    } finally {
      if (days === this.days.peek()) this.reading.value = false;
    }
  }

  /** Looks further back, or less far. */
  lookBack(days: number): Promise<void> {
    this.days.value = days;
    return this.read();
  }

  private show(splits: readonly Split[]): void {
    this.splits.value = splits;
    this.failed.value = false;
  }
}
