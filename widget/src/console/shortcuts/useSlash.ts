import { useSignal, type Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { useConsole } from '../app/context';
import { languageRead } from '../copilot/failureText';
import { isAble } from '../copilot/SkillOption';
import type { Skill } from '../copilot/CopilotModel';
import type { Shortcut, ShortcutsModel } from './ShortcutsModel';
import { gapsIn } from './slash';

type Box = RefObject<HTMLTextAreaElement | null>;

interface SlashKeys {
  /** Placeholders that keep the text from being sent, once the rep tried. */
  readonly gaps: Signal<readonly string[]>;
  readonly onInput: (box: HTMLTextAreaElement) => void;
  /** Whether the key was the menu's. */
  readonly onKey: (event: KeyboardEvent) => boolean;
  readonly choose: (shortcut: Shortcut) => void;
  /** Lets the copilot draft. */
  readonly chooseSkill: (skill: Skill) => void;
  /** Puts words where the caret stands, or in the place of all that stands there. */
  readonly insert: (words: string, whole?: boolean) => void;
  /** Sends, unless something is left to be filled in: then that is marked. */
  readonly send: () => void;
}

/** What is written, and for whom. */
export interface Writing {
  /** The conversation, or the visitor where there is none. */
  readonly id: string;
  readonly draft: Signal<string>;
  type(text: string): void;
  send(): void;
}

/** "/" in the composer: opens the menu, walks over it, puts the text in. */
export function useSlash(talk: Writing, box: Box): SlashKeys {
  const { shortcuts } = useConsole();
  const { gaps, send } = useGaps(talk, box);
  const { choose, chooseSkill, insert } = useChoice(talk, box, shortcuts);
  const onInput = (area: HTMLTextAreaElement) => {
    talk.type(area.value);
    if (gaps.peek().length > 0) gaps.value = gapsIn(area.value).map(({ name }) => name);
    shortcuts.typed(talk.id, area.value, area.selectionStart);
  };
  const onKey = (event: KeyboardEvent) =>
    walk(event, shortcuts, choose, chooseSkill) || dismiss(event, talk, shortcuts);
  return { gaps, onInput, onKey, choose, chooseSkill, insert, send };
}

/** Puts texts where "/" or the caret stands, and the caret behind them. */
function useChoice(talk: Writing, box: Box, shortcuts: ShortcutsModel) {
  const put = useCaret(talk, box);
  const at = () => box.current?.selectionStart ?? talk.draft.peek().length;
  return {
    choose: (shortcut: Shortcut) => {
      put(shortcuts.chosen(shortcut, talk.draft.peek(), at()));
    },
    chooseSkill: (skill: Skill) => {
      const next = shortcuts.cleared(talk.draft.peek(), at());
      put(next);
      void shortcuts.copilot.ask(talk.id, skill, next.text.trim(), languageRead());
    },
    insert: (words: string, whole = false) => {
      const [text, from] = whole ? ['', 0] : [talk.draft.peek(), at()];
      put({ text: text.slice(0, from) + words + text.slice(from), caret: from + words.length });
    },
  };
}

/** Changes the text and sets the caret once it is drawn. */
function useCaret(talk: Writing, box: Box) {
  const caret = useSignal<number | undefined>(undefined);
  useLayoutEffect(() => {
    if (caret.value === undefined) return;
    box.current?.focus();
    box.current?.setSelectionRange(caret.value, caret.value);
    caret.value = undefined;
  }, [caret.value, caret, box]);
  return (next: { text: string; caret: number }) => {
    talk.type(next.text);
    caret.value = next.caret;
  };
}

function useGaps(talk: Writing, box: Box) {
  const gaps = useSignal<readonly string[]>([]);
  const send = () => {
    const open = gapsIn(talk.draft.peek());
    gaps.value = open.map(({ name }) => name);
    const [first] = open;
    if (!first) {
      talk.send();
      return;
    }
    box.current?.focus();
    box.current?.setSelectionRange(first.from, first.to);
  };
  return { gaps, send };
}

function walk(
  event: KeyboardEvent,
  shortcuts: ShortcutsModel,
  choose: (shortcut: Shortcut) => void,
  chooseSkill: (skill: Skill) => void,
): boolean {
  if (!shortcuts.slash.peek() || event.isComposing) return false;
  const { found, skills, at } = shortcuts;
  const chosen = found.peek()[at.peek()];
  const ability = skills.peek()[at.peek() - found.peek().length];
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    shortcuts.step(event.key === 'ArrowDown' ? 1 : -1);
  } else if (event.key === 'Escape') shortcuts.close();
  else if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey && chosen) {
    choose(chosen);
  } else if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey && ability) {
    if (isAble(ability)) chooseSkill(ability.skill);
  } else return false;
  event.preventDefault();
  return true;
}

/** Escape discards what the copilot drafted for this conversation. */
function dismiss(event: KeyboardEvent, talk: Writing, { copilot }: ShortcutsModel): boolean {
  if (event.key !== 'Escape' || event.isComposing) return false;
  if (copilot.run.peek()?.conversation !== talk.id) return false;
  copilot.discard();
  return true;
}
