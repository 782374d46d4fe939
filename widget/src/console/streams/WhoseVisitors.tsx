import { useComputed } from '@preact/signals';
import { useConsole } from '../app/context';
import { t } from '../texts/en';
import type { BoardModel } from './BoardModel';
import { follow } from './follow';

const MINE = '-mine';
const EVERYONE = '-everyone';

/** For who oversees: the own board, that of everyone, or of one rep among them. */
export function WhoseVisitors() {
  const { rep, boards } = useConsole();
  const { choices, showsEveryone } = boards;
  const reps = useComputed(() => (showsEveryone.value ? repsOf(boards.everyone) : [])).value;
  if (!rep.may('MANAGER', 'ADMIN')) return null;
  const chosen = choices.rep.value;
  const named = chosen === undefined || reps.includes(chosen) ? reps : [...reps, chosen];
  const choose = (value: string) => {
    if (value === MINE) boards.look('mine');
    else boards.look('everyone', value === EVERYONE ? undefined : value);
  };
  return (
    <select
      class="select"
      aria-label={t.board.whose}
      value={showsEveryone.value ? (chosen ?? EVERYONE) : MINE}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value={MINE}>{t.board.mine}</option>
      <option value={EVERYONE}>{t.board.everyone}</option>
      {named.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** All to whom somebody is routed or who talk; read anew as visitors come and go, not with each fact. */
function repsOf(board: BoardModel): readonly string[] {
  follow(board.visitors, board.shown);
  const names = new Set<string>();
  for (const card of board.everyCard()) {
    const { routing, conversation } = card.facts.peek();
    routing.to.forEach((name) => names.add(name));
    if (conversation?.rep) names.add(conversation.rep.name);
  }
  return [...names].sort((a, b) => a.localeCompare(b));
}
