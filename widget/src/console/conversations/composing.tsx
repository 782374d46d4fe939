import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { formatBy } from '../../shared/marks';
import { optionId, SHORTCUT_LIST } from '../shortcuts/ShortcutMenu';
import type { ShortcutsModel } from '../shortcuts/ShortcutsModel';
import type { useSlash } from '../shortcuts/useSlash';
import { t } from '../texts/en';

type Box = RefObject<HTMLTextAreaElement | null>;

/** Enter sends; marks and the "/" menu have their keys. */
export function keysOf(slash: ReturnType<typeof useSlash>, box: Box) {
  return (event: KeyboardEvent) => {
    if (slash.onKey(event)) return;
    if (box.current && formatBy(event, box.current)) return;
    // While an input method composes, Enter chooses a word.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    slash.send();
  };
}

/** The box is as high as its text. */
export function useGrowth(box: Box, text: string): void {
  useLayoutEffect(() => {
    const area = box.current;
    if (!area) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight}px`;
  }, [text, box]);
}

/** Which shortcut the arrows stand on, while the menu is open. */
export function slashAria({ slash, found, skills, at }: ShortcutsModel) {
  if (!slash.value || found.value.length + skills.value.length === 0) return {};
  return { 'aria-controls': SHORTCUT_LIST, 'aria-activedescendant': optionId(at.value) };
}

/** What is to be filled in before the text goes out. */
export function Gaps({ names }: { names: readonly string[] }) {
  return (
    <div role="status">
      {names.length > 0 && <p class="small gaps">{t.shortcuts.fillIn(names.join(', '))}</p>}
    </div>
  );
}
