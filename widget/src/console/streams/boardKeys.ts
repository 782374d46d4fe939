import { useEffect } from 'preact/hooks';
import { readingKey } from '../../shared/direction';
import { useConsole } from '../app/context';
import { isStep, walk, type Step } from './BoardWalk';
import type { BoardModel } from './BoardModel';
import type { ListModel } from './ListModel';
import type { PinModel } from './PinModel';

/** The id of the field that "/" and Ctrl+K lead to. */
export const SEARCH = 'search-visitors';

/** "/" and Ctrl+K lead to the search, wherever the focus is. */
export function useSearchKeys(id = SEARCH): void {
  useEffect(() => {
    const toSearch = (event: KeyboardEvent) => {
      if (!asksForSearch(event)) return;
      event.preventDefault();
      const field = document.getElementById(id);
      if (field instanceof HTMLInputElement) field.select();
      field?.focus();
    };
    document.addEventListener('keydown', toSearch);
    return () => document.removeEventListener('keydown', toSearch);
  }, []);
}

/** Arrows lead from visitor to visitor. Answers the handler of the streams. */
export function useBoardKeys(pin: PinModel, list: ListModel): (event: KeyboardEvent) => void {
  const { boards } = useConsole();
  return (event) => {
    if (event.key === 'Escape') pin.close();
    const { target } = event;
    const from = (target as HTMLElement).closest<HTMLElement>('[data-visitor]')?.dataset.visitor;
    const key = readingKey(event);
    if (!isStep(key) || from === undefined || event.altKey) return;
    event.preventDefault();
    const board = boards.shown.peek();
    const isLive = boards.choices.view.peek() === 'live';
    focus(board, isLive ? across(board, from, key) : down(list, from, key));
  };
}

function asksForSearch(event: KeyboardEvent): boolean {
  if (document.querySelector('dialog[open]') !== null) return false;
  if (event.key === 'k') return event.ctrlKey || event.metaKey;
  const { target } = event;
  const writes =
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
  return event.key === '/' && !writes;
}

/** Streams stand side by side. */
function across(board: BoardModel, from: string, step: Step): string | undefined {
  const columns = board.columns
    .peek()
    .map(({ slots }) => slots.peek().flatMap(({ card }) => (card ? [card.visitor] : [])));
  return walk(columns, from, step);
}

/** Streams stand one below the other. */
function down(list: ListModel, from: string, step: Step): string | undefined {
  const rows = list.groups.peek().flatMap(({ cards }) => cards.map((card) => card.visitor));
  const turned = { ArrowLeft: 'ArrowUp', ArrowRight: 'ArrowDown' } as const;
  const key = step === 'ArrowLeft' || step === 'ArrowRight' ? turned[step] : step;
  return walk([rows], from, key);
}

/** What gets the focus may not be drawn yet: its place comes into sight first. */
function focus(board: BoardModel, visitor: string | undefined): void {
  if (visitor === undefined) return;
  board.columns
    .peek()
    .find((column) => column.has(visitor))
    ?.focus(visitor);
  const reach = () => document.getElementById(`open-${visitor}`)?.focus();
  if (document.getElementById(`open-${visitor}`)) reach();
  else requestAnimationFrame(() => requestAnimationFrame(reach));
}
