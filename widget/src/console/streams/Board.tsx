import { useEffect, useMemo } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import settings from 'lucide-static/icons/settings.svg?nodes';
import { browserClock } from '../../shared/clock';
import { useConsole } from '../app/context';
import { MyConversations } from '../conversations/MyConversations';
import { t } from '../texts/en';
import { IconButton, Nothing, Skeleton } from '../ui/parts';
import type { BoardModel } from './BoardModel';
import { BoardSettings } from './BoardSettings';
import { isStep, walk } from './BoardWalk';
import { Column } from './Column';
import { PinModel } from './PinModel';
import { RoutingDetails } from './RoutingDetails';

/** The rep's first screen. */
export function Board() {
  return (
    <div class="home">
      <MyConversations />
      <main id="main" class="board" tabIndex={-1}>
        <Bar />
        <Streams />
      </main>
    </div>
  );
}

function Bar() {
  const { board } = useConsole();
  const asking = useSignal(false);
  const hidden = board.hiddenIdle.value;
  return (
    <div class="bar">
      <h1 tabIndex={-1}>{t.board.title}</h1>
      <span class="grow" />
      {board.loaded.value && (
        <span class="muted num">
          {t.board.visitors(board.visitors.value)}
          {hidden > 0 && ` · ${t.board.hiddenIdle(hidden)}`}
        </span>
      )}
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

function Streams() {
  const { board, rep } = useConsole();
  const pin = useMemo(() => new PinModel(browserClock), []);
  useEffect(() => () => pin.close(), []);
  if (!board.loaded.value) return <Loading />;
  const columns = board.columns.value;
  if (columns.length === 0) {
    return <Nothing title={t.board.noStreams} help={t.board.noStreamsHelp} />;
  }
  const help = rep.available.value ? t.board.emptyOn : t.board.emptyOff;
  const shown = columns.some((column) => column.count.value > 0);
  return (
    <div
      class="streams"
      onKeyDown={(event) => step(event, board, pin)}
      onScroll={() => pin.close()}
    >
      <div class="cols" onScrollCapture={() => pin.close()}>
        {columns.map((column) => (
          <Column key={column.id} column={column} pin={pin} />
        ))}
      </div>
      {!shown && <Nothing title={t.board.empty} help={help} />}
      <RoutingDetails pin={pin} />
    </div>
  );
}

function Loading() {
  return (
    <div class="cols">
      {[3, 2, 3, 1].map((rows, i) => (
        <div key={i} class="col">
          <Skeleton rows={rows} tall />
        </div>
      ))}
    </div>
  );
}

/** Arrows lead from card to card. */
function step(event: KeyboardEvent, board: BoardModel, pin: PinModel): void {
  if (event.key === 'Escape') pin.close();
  const from = (event.target as HTMLElement).closest<HTMLElement>('[data-visitor]')?.dataset
    .visitor;
  if (!isStep(event.key) || from === undefined || event.altKey) return;
  event.preventDefault();
  const next = walk(board.columns.peek(), from, event.key);
  if (next !== undefined) document.getElementById(`open-${next}`)?.focus();
}
