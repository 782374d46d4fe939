import { signal, type Signal } from '@preact/signals';
import type { Store } from '../../shared/storage';
import { Problem, type Api, type LongApi } from '../app/Api';
import type { Draft } from './Draft';
import { toneOf, type Tone } from './tones';
import { TranslationModel } from './TranslationModel';

/** What the copilot can be asked for. */
export const SKILLS = ['open', 'suggest', 'expand', 'translate', 'tune'] as const;
export type Skill = (typeof SKILLS)[number];

/** A skill, what does it here, and whether it can now. */
export interface Ability {
  readonly skill: Skill;
  readonly engine: string;
  /** A language model writes freely; else only what somebody wrote is quoted. */
  readonly model: boolean;
  readonly state: 'ready' | 'warming-up' | 'no-knowledge' | 'broken' | 'model-away';
}

/** What is being drafted, or was. */
export interface Run {
  /** Or the visitor where there is none yet. */
  readonly conversation: string;
  readonly skill: Skill;
  readonly alternative: number;
  /** The rep's own text: the draft takes its place. */
  readonly own?: string;
  /** What the visitor said is read in this language: it goes nowhere. */
  readonly reading?: string;
  /** What is there of it while it is written. */
  readonly text?: string;
  readonly draft?: Draft;
  /** Why there is none: a word of the engine, or a refusal. */
  readonly failed?: string;
}

interface Menu {
  readonly abilities?: readonly Ability[];
  readonly tone?: string;
}

/** A line with nothing in it tells that it goes on. */
interface Line {
  readonly text?: string;
  readonly draft?: Draft;
  readonly failed?: string;
}

/** The copilot: drafts when it is asked, and never sends. One draft at a time. */
export class CopilotModel {
  readonly abilities: Signal<readonly Ability[]> = signal([]);
  readonly run: Signal<Run | undefined> = signal(undefined);
  /** As the server advises, by conversation. */
  private readonly advised: Signal<Readonly<Record<string, Tone>>> = signal({});
  private readonly chosen: Signal<Readonly<Record<string, Tone>>> = signal({});
  readonly translations: TranslationModel;
  private isOpening = false;
  private stopper = new AbortController();

  constructor(
    private readonly api: Api & LongApi,
    private readonly store: Store,
  ) {
    this.translations = new TranslationModel(api, store);
  }

  /** The menu opens: what can be done now is asked for. */
  async look(conversation: string): Promise<void> {
    const isOpening = conversation.startsWith('vis_');
    // What can be drafted in a talk cannot where nothing was said yet.
    if (isOpening !== this.isOpening) this.abilities.value = [];
    this.isOpening = isOpening;
    try {
      const { abilities, tone } = await this.api.get<Menu>(pathOf(conversation));
      // A newer server knows more than this page.
      this.abilities.value = (abilities ?? []).filter(({ skill }) => SKILLS.includes(skill));
      this.advised.value = { ...this.advised.peek(), [conversation]: toneOf(tone) ?? 'friendly' };
    } catch {
      // The menu shows what it knew; what is asked for then is refused in words.
    }
  }

  /** The rep's choice, which stays for the conversation, else what the CRM knows advises. */
  tone(conversation: string): Tone {
    const { [conversation]: chosen } = this.chosen.value;
    const kept = chosen ?? toneOf(this.store.get(keyOf(conversation)));
    return kept ?? this.advised.value[conversation] ?? 'friendly';
  }

  choose(conversation: string, tone: Tone): void {
    this.chosen.value = { ...this.chosen.peek(), [conversation]: tone };
    this.store.set(keyOf(conversation), tone);
  }

  /** First words to a visitor who has not asked anybody, in the tone for it. */
  open(visitor: string, alternative = 0): Promise<void> {
    const tone = this.tone(visitor);
    const run = { conversation: visitor, skill: 'open', alternative } as const;
    return this.start(run, { alternative, tone });
  }

  /** Answers the visitor's last question. */
  suggest(conversation: string, alternative = 0): Promise<void> {
    return this.start({ conversation, skill: 'suggest', alternative }, { alternative });
  }

  /** Mends the rep's own text and gives it the tone of the conversation. */
  tune(conversation: string, own: string): Promise<void> {
    const tone = this.tone(conversation);
    if (own === '') return this.refuse({ conversation, skill: 'tune', alternative: 0, own });
    return this.start({ conversation, skill: 'tune', alternative: 0, own }, { text: own, tone });
  }

  /** Makes a reply of the rep's notes. */
  expand(conversation: string, own: string): Promise<void> {
    const run = { conversation, skill: 'expand', alternative: 0, own } as const;
    const tone = this.tone(conversation);
    return own === '' ? this.refuse(run) : this.start(run, { text: own, tone });
  }

  /** The rep's own text in the visitor's language; without one, the visitor's in the rep's. */
  translate(conversation: string, own: string, into: string): Promise<void> {
    const run = { conversation, skill: 'translate', alternative: 0 } as const;
    if (own !== '') return this.start({ ...run, own }, { text: own });
    return this.start({ ...run, reading: into }, { into });
  }

  /**
   * What is asked for of a rep's own text.
   *
   * @param into what the rep reads
   */
  ask(conversation: string, skill: Skill, own: string, into: string): Promise<void> {
    if (skill === 'suggest' || skill === 'open') return this[skill](conversation);
    return this[skill](conversation, own, into);
  }

  /** There is nothing to tune: nobody has to be asked. */
  private refuse(run: Run): Promise<void> {
    this.discard();
    this.run.value = { ...run, failed: 'nothing-written' };
    return Promise.resolve();
  }

  private async start(run: Run, more: object): Promise<void> {
    this.discard();
    this.run.value = run;
    const { signal: stopped } = (this.stopper = new AbortController());
    let answer: Line | undefined;
    try {
      const body = { skill: run.skill, ...more };
      const hear = (line: unknown) => {
        const { text, draft, failed } = line as Line;
        if (draft || failed !== undefined) answer = line as Line;
        else if (text !== undefined && !stopped.aborted) this.run.value = { ...run, text };
      };
      await this.api.lines(pathOf(run.conversation), hear, stopped, body);
    } catch (error) {
      answer ??= { failed: error instanceof Problem ? error.code : 'offline' };
    }
    if (!stopped.aborted) this.run.value = { ...run, ...(answer ?? { failed: 'offline' }) };
  }

  /** Another answer to the same question. */
  async another(): Promise<void> {
    const run = this.run.peek();
    const skill = run?.skill === 'open' ? 'open' : 'suggest';
    if (run) await this[skill](run.conversation, run.alternative + 1);
  }

  async again(): Promise<void> {
    const run = this.run.peek();
    if (!run) return;
    const { conversation, skill, alternative } = run;
    if (skill === 'suggest' || skill === 'open') await this[skill](conversation, alternative);
    else await this.ask(conversation, skill, run.own ?? '', run.reading ?? '');
  }

  /** The same for what was drafted there alone. */
  discardOf(conversation: string): void {
    if (this.run.peek()?.conversation === conversation) this.discard();
  }

  /** Whatever is drafted is not wanted. */
  discard(): void {
    this.stopper.abort();
    this.run.value = undefined;
  }
}

/** Where there is no conversation yet the visitor stands in its place. */
function pathOf(conversation: string): string {
  const room = conversation.startsWith('vis_') ? 'before' : 'for';
  return `/api/copilot/${room}/${encodeURIComponent(conversation)}`;
}

function keyOf(conversation: string): string {
  return `foyer.tone.${conversation}`;
}
