import { signal, type Signal } from '@preact/signals';
import type { Entry } from '../../protocol/frames';
import type { Store } from '../../shared/storage';
import { Problem, type Api, type LongApi } from '../app/Api';
import type { Draft } from './Draft';
import type { Reading, TalkLanguages } from './TalkLanguages';

/** So many of the last messages are translated by themselves; older ones when the rep asks. */
const AT_ONCE = 30;

interface Line {
  readonly draft?: Draft;
  readonly failed?: string;
}

const NOTHING: TalkLanguages = { language: '', by: 'nothing', readings: [], own: [] };

/** What each side wrote in its own language; messages come and go without waiting for it. */
export class TranslationModel {
  private readonly talks: Signal<Readonly<Record<string, TalkLanguages>>> = signal({});
  private readonly switched: Signal<Readonly<Record<string, boolean>>> = signal({});
  /** Conversations whose messages are being translated, one after the other. */
  private readonly busy = new Set<string>();
  /** What stood in the composer when a translation of it was taken. */
  private readonly taken = new Map<string, string>();
  /** How often each conversation was looked at. */
  private readonly looks = new Map<string, number>();

  constructor(
    private readonly api: Api & LongApi,
    private readonly store: Store,
  ) {}

  of(conversation: string): TalkLanguages {
    return this.talks.value[conversation] ?? NOTHING;
  }

  reading(conversation: string, seq: number | undefined): Reading | undefined {
    return this.of(conversation).readings.find((one) => one.seq === seq);
  }

  /** What the rep wrote itself, of a message it sent translated. */
  ownOf(conversation: string, clientId: string, rep?: string): string | undefined {
    const { own } = this.of(conversation);
    return own.find((one) => one.clientId === clientId && (rep ?? one.rep) === one.rep)?.text;
  }

  /** A conversation opens, or was written in: nothing is asked of an engine. */
  async look(conversation: string, into: string): Promise<void> {
    const look = (this.looks.get(conversation) ?? 0) + 1;
    this.looks.set(conversation, look);
    try {
      const path = `${pathOf(conversation)}/for/${encodeURIComponent(into)}`;
      const found = { ...NOTHING, ...(await this.api.get<TalkLanguages>(path)) };
      // An answer that a later look overtook knows less than what is shown.
      if (look === this.looks.get(conversation))
        this.change(conversation, this.keepingOwn(conversation, found));
    } catch {
      // Nothing is offered that was not before; the talk goes on.
    }
  }

  /** What the server does not keep stays: what is being asked for, and what failed. */
  private keepingOwn(conversation: string, found: TalkLanguages): TalkLanguages {
    const here = this.of(conversation);
    const readings = joined(found.readings, here.readings, ({ seq }) => seq);
    const own = joined(found.own, here.own, ({ rep, clientId }) => `${rep} ${clientId}`);
    const { language, by } = here.by === 'rep' ? here : found;
    return { ...found, readings, own, language, by };
  }

  /** Whether the rep wants the visitor's messages translated. */
  isOn(conversation: string): boolean {
    const kept = this.switched.value[conversation] ?? this.store.get(keyOf(conversation)) === 'on';
    return kept && this.of(conversation).state !== undefined;
  }

  turn(conversation: string, on: boolean): void {
    this.switched.value = { ...this.switched.peek(), [conversation]: on };
    if (on) this.store.set(keyOf(conversation), 'on');
    else this.store.remove(keyOf(conversation));
  }

  /** The rep knows better in which language the visitor writes. */
  async choose(conversation: string, language: string): Promise<void> {
    const before = this.of(conversation);
    this.change(conversation, { language, by: 'rep' });
    try {
      await this.api.post(pathOf(conversation), { language });
    } catch {
      this.change(conversation, { language: before.language, by: before.by });
    }
  }

  /** Translates what the visitor wrote of late, the newest first, until one fails. */
  async readAll(
    conversation: string,
    entries: () => readonly Entry[],
    into: string,
  ): Promise<void> {
    if (this.busy.has(conversation)) return;
    this.busy.add(conversation);
    try {
      // Looked at anew each time: more may be written while one is translated.
      while (this.isOn(conversation)) {
        const next = unread(entries()).find(({ seq }) => !this.reading(conversation, seq));
        if (!next) return;
        const failed = await this.read(conversation, next.seq, into);
        if (failed !== undefined && failed !== 'same-language') return;
      }
    } finally {
      this.busy.delete(conversation);
    }
  }

  /** One message; says why where it fails. */
  async read(conversation: string, seq: number, into: string): Promise<string | undefined> {
    this.put(conversation, { seq });
    let line: Line = { failed: 'offline' };
    const hear = (heard: unknown) => {
      const { draft, failed } = heard as Line;
      if (draft || failed !== undefined) line = heard as Line;
    };
    try {
      const path = `${pathOf(conversation)}/messages`;
      await this.api.lines(path, hear, new AbortController().signal, { seq, into });
    } catch (error) {
      line = { failed: error instanceof Problem ? error.code : 'offline' };
    }
    this.put(conversation, readingOf(seq, line));
    return line.draft ? undefined : line.failed;
  }

  /** The rep takes a translation of what it wrote. */
  took(conversation: string, own: string): void {
    this.taken.set(conversation, own);
  }

  /** The composer was emptied: what is written next is no translation. */
  forget(conversation: string): void {
    this.taken.delete(conversation);
  }

  /** A message went out: where it is a translation, what the rep wrote is kept beside it. */
  async sent(conversation: string, clientId: string, rep: string): Promise<void> {
    const text = this.taken.get(conversation);
    if (text === undefined) return;
    this.taken.delete(conversation);
    const own = [...this.of(conversation).own, { clientId, rep, text }];
    this.change(conversation, { own });
    try {
      await this.api.post(`${pathOf(conversation)}/own`, { clientId, text });
    } catch {
      // What was sent stands in the log; the rep's own words stay on this page.
    }
  }

  private put(conversation: string, reading: Reading): void {
    const others = this.of(conversation).readings.filter(({ seq }) => seq !== reading.seq);
    this.change(conversation, { readings: [...others, reading] });
  }

  private change(conversation: string, part: Partial<TalkLanguages>): void {
    const now = { ...(this.talks.peek()[conversation] ?? NOTHING), ...part };
    this.talks.value = { ...this.talks.peek(), [conversation]: now };
  }
}

/** All of the first list, and those of the second that it lacks. */
function joined<T>(some: readonly T[], more: readonly T[], key: (one: T) => unknown): T[] {
  const known = new Set(some.map(key));
  return [...some, ...more.filter((one) => !known.has(key(one)))];
}

/** What has no letters means the same everywhere. */
export function isReadable(text: string | undefined): boolean {
  return /\p{L}/u.test(text ?? '');
}

function unread(entries: readonly Entry[]): readonly Entry[] {
  return entries
    .filter((one) => one.kind === 'message' && one.author.kind === 'visitor' && !one.file)
    .filter(({ text }) => isReadable(text))
    .slice(-AT_ONCE)
    .reverse();
}

function readingOf(seq: number, { draft, failed }: Line): Reading {
  if (!draft) return { seq, failed: failed ?? 'offline' };
  return { seq, text: draft.text, engine: draft.engine, from: draft.languages?.from ?? '' };
}

function pathOf(conversation: string): string {
  return `/api/copilot/languages/${encodeURIComponent(conversation)}`;
}

function keyOf(conversation: string): string {
  return `foyer.translate.${conversation}`;
}
