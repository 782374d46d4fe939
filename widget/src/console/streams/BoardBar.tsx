import { useSignal } from '@preact/signals';
import search from 'lucide-static/icons/search.svg?nodes';
import settings from 'lucide-static/icons/settings.svg?nodes';
import { Icon } from '../../shared/Icon';
import { useConsole } from '../app/context';
import { t } from '../texts/en';
import { IconButton } from '../ui/parts';
import { VIEWS } from './BoardChoices';
import { BoardSettings } from './BoardSettings';
import { SEARCH } from './boardKeys';
import { WhoseVisitors } from './WhoseVisitors';

/** What is shown and how, above the streams. */
export function BoardBar() {
  const asking = useSignal(false);
  return (
    <div class="bar">
      <h1 tabIndex={-1}>{t.board.title}</h1>
      <Views />
      <WhoseVisitors />
      <span class="grow" />
      <Counts />
      <Search />
      <IconButton
        icon={settings}
        name={t.board.settings}
        line
        onClick={() => (asking.value = true)}
      />
      {asking.value && <BoardSettings onClose={() => (asking.value = false)} />}
    </div>
  );
}

function Views() {
  const { choices } = useConsole().boards;
  return (
    <div class="seg" role="radiogroup" aria-label={t.board.view}>
      {VIEWS.map((view) => (
        <label key={view} class={choices.view.value === view ? 'on' : ''}>
          <input
            type="radio"
            name="view"
            checked={choices.view.value === view}
            onChange={() => choices.chooseView(view)}
          />
          {t.board.views[view]}
        </label>
      ))}
    </div>
  );
}

/** How many there are; said aloud only when a search changed it. */
function Counts() {
  const { boards } = useConsole();
  const { choices } = boards;
  const board = boards.shown.value;
  if (!board.loaded.value) return null;
  const hidden = board.hiddenIdle.value;
  const streams = choices.hidden.value.size;
  const found = t.board.found(board.shown.value, board.visitors.value);
  return (
    <span class="counts muted num cut">
      <span role="status" class={choices.isSearching.value ? '' : 'spoken'}>
        {choices.isSearching.value ? found : ''}
      </span>
      {!choices.isSearching.value && (
        <>
          {t.board.visitors(board.visitors.value)}
          {hidden > 0 && ` · ${t.board.hiddenIdle(hidden)}`}
          {streams > 0 && ` · ${t.board.hiddenStreams(streams)}`}
        </>
      )}
    </span>
  );
}

function Search() {
  const { choices } = useConsole().boards;
  const key = (event: KeyboardEvent & { currentTarget: HTMLInputElement }) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (choices.query.peek() === '') event.currentTarget.blur();
    choices.query.value = '';
  };
  return (
    <label class="search">
      <Icon of={search} size={16} />
      <input
        id={SEARCH}
        type="search"
        value={choices.query.value}
        aria-label={t.board.search}
        placeholder={t.board.search}
        title={t.board.searchHelp}
        maxLength={100}
        onInput={(event) => (choices.query.value = event.currentTarget.value)}
        onKeyDown={key}
      />
      <kbd aria-hidden="true">/</kbd>
    </label>
  );
}
