import { signal, type Signal } from '@preact/signals';
import type { Piece } from '../../shared/pieces';
import { Problem, type Api, type LongApi } from '../app/Api';

/** What the copilot can be asked for. */
export const SKILLS = ['suggest'] as const;
export type Skill = (typeof SKILLS)[number];

/** A skill, what does it here, and whether it can now. */
export interface Ability {
  readonly skill: Skill;
  readonly engine: string;
  /** A language model writes freely; else only what somebody wrote is quoted. */
  readonly model: boolean;
  readonly state: 'ready' | 'warming-up' | 'no-knowledge' | 'broken';
}

/** A text that the rep uses or discards. */
export interface Draft {
  readonly text: string;
  readonly pieces?: readonly Piece[];
  readonly engine: string;
  readonly sources: readonly { readonly title: string; readonly link?: string }[];
  /** There is another answer. */
  readonly more: boolean;
}

/** What is being drafted, or was. */
export interface Run {
  readonly conversation: string;
  readonly skill: Skill;
  readonly alternative: number;
  readonly draft?: Draft;
  /** Why there is none: a word of the engine, or a refusal. */
  readonly failed?: string;
}

interface Line {
  readonly draft?: Draft;
  readonly failed?: string;
}

/** The copilot: drafts when it is asked, and never sends. One draft at a time. */
export class CopilotModel {
  readonly abilities: Signal<readonly Ability[]> = signal([]);
  readonly run: Signal<Run | undefined> = signal(undefined);
  private stopper = new AbortController();

  constructor(private readonly api: Api & LongApi) {}

  /** The menu opens: what can be done now is asked for. */
  async look(): Promise<void> {
    try {
      const { abilities } = await this.api.get<{ abilities?: readonly Ability[] }>('/api/copilot');
      // A newer server knows more than this page.
      this.abilities.value = (abilities ?? []).filter(({ skill }) => SKILLS.includes(skill));
    } catch {
      // The menu shows what it knew; what is asked for then is refused in words.
    }
  }

  async ask(conversation: string, skill: Skill, alternative = 0): Promise<void> {
    this.discard();
    const run = { conversation, skill, alternative };
    this.run.value = run;
    const { signal: stopped } = (this.stopper = new AbortController());
    let answer: Line | undefined;
    try {
      const path = `/api/copilot/for/${encodeURIComponent(conversation)}`;
      const body = { skill, alternative };
      await this.api.lines(path, (line) => (answer = line as Line), stopped, body);
    } catch (error) {
      answer ??= { failed: error instanceof Problem ? error.code : 'offline' };
    }
    if (!stopped.aborted) this.run.value = { ...run, ...(answer ?? { failed: 'offline' }) };
  }

  /** Another answer to the same question. */
  async another(): Promise<void> {
    const run = this.run.peek();
    if (run) await this.ask(run.conversation, run.skill, run.alternative + 1);
  }

  async again(): Promise<void> {
    const run = this.run.peek();
    if (run) await this.ask(run.conversation, run.skill, run.alternative);
  }

  /** Whatever is drafted is not wanted. */
  discard(): void {
    this.stopper.abort();
    this.run.value = undefined;
  }
}
