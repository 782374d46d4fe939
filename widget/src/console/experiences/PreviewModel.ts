import { signal, type Signal } from '@preact/signals';
import type { WalkView } from '../../protocol/frames';
import { Problem, type Api } from '../app/Api';
import type { Trial } from '../rehearsal/SetupModel';

/** An experience as it stands in Salesforce, met by visitors or not. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
  readonly sound: boolean;
}

/** How far the walk has come. */
export interface Preview {
  /** Missing where the experience has problems. */
  readonly walk?: WalkView;
  readonly problems: readonly {
    readonly record: string;
    readonly field: string;
    readonly message: string;
    readonly url?: string;
  }[];
  /** Whether this visitor fits its criteria. */
  readonly fits: boolean;
  readonly outcome?: Outcome;
}

/** What would come at the end. */
export interface Outcome {
  /** A meeting is offered in place of a person. */
  readonly instead: boolean;
  readonly open: boolean;
  readonly trial: Trial;
}

/** Neither a choice nor an address: the visitor goes on without. */
export interface Said {
  readonly choice?: string;
  readonly email?: string;
}

type Given = Said & { readonly step: string };

/** "Preview": the server goes the whole way anew for each answer, so that it keeps nothing of it. */
export class PreviewModel {
  readonly choices: Signal<readonly Choice[] | undefined> = signal(undefined);
  readonly chosen = signal('');
  /** What is known of the visitor; empty for what is left open. */
  readonly typed = { page: signal(''), email: signal(''), language: signal('') } as const;
  /** What it types when it is asked for an address. */
  readonly address = signal('');
  readonly shown: Signal<Preview | undefined> = signal(undefined);
  readonly busy = signal(false);
  readonly refusal: Signal<string | undefined> = signal(undefined);
  /** What the visitor has said so far. */
  readonly given: Signal<readonly Given[]> = signal([]);

  constructor(private readonly api: Api) {}

  async list(): Promise<void> {
    try {
      const { experiences, page } = await this.api.post<{ experiences: Choice[]; page?: string }>(
        '/api/preview/experiences',
      );
      this.choices.value = experiences;
      if (this.typed.page.peek() === '') this.typed.page.value = page ?? '';
    } catch {
      this.refusal.value = 'other';
    }
  }

  begin(): Promise<void> {
    this.shown.value = undefined;
    return this.walk([]);
  }

  answer(said: Said): Promise<void> {
    const step = this.shown.peek()?.walk?.question?.step;
    return step === undefined
      ? Promise.resolve()
      : this.walk([...this.given.peek(), { step, ...said }]);
  }

  sendAddress(): Promise<void> {
    return this.answer({ email: this.address.peek().trim() });
  }

  /** As though the last answer had not been given. */
  back(): Promise<void> {
    return this.walk(this.given.peek().slice(0, -1));
  }

  private async walk(answers: readonly Given[]): Promise<void> {
    if (this.busy.peek()) return;
    this.busy.value = true;
    this.refusal.value = undefined;
    try {
      this.shown.value = await this.api.post<Preview>('/api/preview/walk', {
        experience: this.chosen.peek(),
        ...Object.fromEntries(
          Object.entries(this.typed).map(([field, text]) => [field, text.peek().trim()]),
        ),
        answers,
      });
      this.given.value = answers;
      this.address.value = '';
    } catch (error) {
      // What was shown stays: another answer, or a new beginning, may do.
      this.refusal.value = error instanceof Problem ? error.code || 'other' : 'other';
    } finally {
      this.busy.value = false;
    }
  }
}
