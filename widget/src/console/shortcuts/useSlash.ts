import { useSignal, type Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { useConsole } from '../app/context';
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
  const choose = useChoice(talk, box, shortcuts);
  const onInput = (area: HTMLTextAreaElement) => {
    talk.type(area.value);
    if (gaps.peek().length > 0) gaps.value = gapsIn(area.value).map(({ name }) => name);
    shortcuts.typed(talk.id, area.value, area.selectionStart);
  };
  const onKey = (event: KeyboardEvent) => walk(event, shortcuts, choose);
  return { gaps, onInput, onKey, choose, send };
}

/** Puts a shortcut where "/" stands, and the caret behind it. */
function useChoice(talk: Writing, box: Box, shortcuts: ShortcutsModel) {
  const caret = useSignal<number | undefined>(undefined);
  useLayoutEffect(() => {
    if (caret.value === undefined) return;
    box.current?.focus();
    box.current?.setSelectionRange(caret.value, caret.value);
    caret.value = undefined;
  }, [caret.value, caret, box]);
  return (shortcut: Shortcut) => {
    const at = box.current?.selectionStart ?? talk.draft.peek().length;
    const next = shortcuts.chosen(shortcut, talk.draft.peek(), at);
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
): boolean {
  if (!shortcuts.slash.peek() || event.isComposing) return false;
  const chosen = shortcuts.found.peek()[shortcuts.at.peek()];
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    shortcuts.step(event.key === 'ArrowDown' ? 1 : -1);
  } else if (event.key === 'Escape') shortcuts.close();
  else if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey && chosen) {
    choose(chosen);
  } else return false;
  event.preventDefault();
  return true;
}
