import { signal, type Signal } from '@preact/signals';
import { Problem, type Api, type LongApi } from '../app/Api';
import { RehearsalModel } from './RehearsalModel';

/** One thing that was looked at. */
export interface Line {
  readonly state: 'good' | 'attention' | 'bad';
  readonly code: string;
  readonly details: Readonly<Record<string, string>>;
  readonly url?: string;
}

/** A criterion as sales ops wrote it, and what it met. */
export interface Answer {
  readonly fact: string;
  readonly operator: string;
  readonly value: string;
  /** What is so; missing where it is not known. */
  readonly found?: string;
  readonly fits: boolean;
}

export type StepKind = 'stream' | 'qualification' | 'experience' | 'routing';

/** A stream or rule that was asked; of each kind one decides. */
export interface Step {
  readonly kind: StepKind;
  readonly name: string;
  readonly fits: boolean;
  /** Not the first that fits need decide: of a split it is the variant drawn. */
  readonly part: 'decides' | 'not_drawn' | 'none';
  readonly answers: readonly Answer[];
}

/** How a visitor would fare. */
export interface Trial {
  readonly steps: readonly Step[];
  readonly site: string;
  readonly stream?: string;
  readonly rule?: string;
  readonly reason: string;
  readonly reps: readonly string[];
  readonly mayAsk: string;
  /** The rule that says so; without one everybody may. */
  readonly qualifiedBy?: string;
  /** What it would meet in the messenger before a person. */
  readonly experience?: string;
  /** Why this variant of a split: for `weight` of `all` visitors that fit the same. */
  readonly drawn?: { readonly split: string; readonly weight: number; readonly all: number };
  /** Who would not get it, and why; `why` goes on after the name. */
  readonly passed?: readonly { readonly name: string; readonly why: string }[];
  readonly known?: {
    readonly kind: 'contact' | 'lead' | 'account';
    readonly name: string;
    readonly owner?: string;
    readonly url?: string;
  };
}

/** The section "Set-up check": nothing is asked before somebody wants to know. */
export class SetupModel {
  readonly lines: Signal<readonly Line[] | undefined> = signal(undefined);
  readonly checkedAt: Signal<string | undefined> = signal(undefined);
  readonly checking = signal(false);
  readonly failed = signal(false);
  /** What somebody types of the visitor; empty for what it leaves open. */
  readonly typed = {
    page: signal(''),
    email: signal(''),
    domain: signal(''),
    country: signal(''),
    language: signal(''),
  } as const;
  readonly trying = signal(false);
  readonly trial: Signal<Trial | undefined> = signal(undefined);
  /** The code of a refused trial. */
  readonly refusal: Signal<string | undefined> = signal(undefined);

  readonly rehearsal: RehearsalModel;

  constructor(private readonly api: Api & LongApi) {
    this.rehearsal = new RehearsalModel(api);
  }

  async check(): Promise<void> {
    this.checking.value = true;
    this.failed.value = false;
    try {
      const answer = await this.api.post<{ checkedAt: string; lines: Line[] }>('/api/setup/check');
      this.lines.value = answer.lines;
      this.checkedAt.value = answer.checkedAt;
    } catch {
      this.failed.value = true;
    } finally {
      this.checking.value = false;
    }
  }

  async tryOut(): Promise<void> {
    this.trying.value = true;
    this.refusal.value = undefined;
    try {
      const body = Object.fromEntries(
        Object.entries(this.typed).map(([field, text]) => [field, text.value.trim()]),
      );
      this.trial.value = await this.api.post<Trial>('/api/setup/visitor', body);
    } catch (error) {
      this.trial.value = undefined;
      this.refusal.value = error instanceof Problem ? error.code || 'other' : 'other';
    } finally {
      this.trying.value = false;
    }
  }
}
