import { useEffect, useMemo } from 'preact/hooks';
import { browserClock } from '../../shared/clock';
import { useConsole } from '../app/context';
import { MyConversations } from '../conversations/MyConversations';
import { t } from '../texts/en';
import { Nothing, Skeleton } from '../ui/parts';
import { BoardBar } from './BoardBar';
import { useBoardKeys, useSearchKeys } from './boardKeys';
import { Column } from './Column';
import { LazyMap } from './LazyMap';
import { ListModel } from './ListModel';
import { ListView } from './ListView';
import { PinModel } from './PinModel';
import { RoutingDetails } from './RoutingDetails';
import { Undo } from './Undo';

/** The rep's first screen. */
export function Board() {
  return (
    <div class="home">
      <MyConversations />
      <main id="main" class="board" tabIndex={-1}>
        <BoardBar />
        <Streams />
        <Undo />
      </main>
    </div>
  );
}

function Streams() {
  const { boards, ticks } = useConsole();
  const board = boards.shown.value;
  const pin = useMemo(() => new PinModel(browserClock), []);
  useEffect(() => () => pin.close(), []);
  const list = useMemo(() => new ListModel(boards.shown, ticks), []);
  const keys = useBoardKeys(pin, list);
  useSearchKeys();
  if (board.failed.value && !board.loaded.value) return <Failed />;
  if (!board.loaded.value) return <Loading />;
  if (board.streams.value.length === 0 && board.columns.value.length === 0) {
    return <Nothing title={t.board.noStreams} help={t.board.noStreamsHelp} />;
  }
  const view = boards.choices.view.value;
  return (
    <div class="streams" onKeyDown={keys} onScrollCapture={() => pin.close()}>
      {view === 'live' && <Columns pin={pin} />}
      {view === 'list' && <ListView list={list} pin={pin} />}
      {view === 'map' && <LazyMap list={list} pin={pin} />}
      {board.shown.value === 0 && <Empty />}
      <RoutingDetails pin={pin} />
    </div>
  );
}

function Columns({ pin }: { pin: PinModel }) {
  const { boards } = useConsole();
  // A board without cards has nothing to be scrolled by from the keyboard.
  const isEmpty = boards.shown.value.shown.value === 0;
  return (
    <div class="cols" role="group" aria-label={t.nav.streams} tabIndex={isEmpty ? 0 : undefined}>
      {boards.shown.value.columns.value.map((column) => (
        <Column key={column.id} column={column} pin={pin} />
      ))}
    </div>
  );
}

function Empty() {
  const { boards, rep } = useConsole();
  if (boards.choices.isSearching.value) {
    return <Nothing title={t.board.nothingFound} help={t.board.nothingFoundHelp} />;
  }
  const mine = rep.available.value ? t.board.emptyOn : t.board.emptyOff;
  const help = boards.showsEveryone.value ? t.board.emptyEveryone : mine;
  return <Nothing title={t.board.empty} help={help} />;
}

function Failed() {
  const { boards } = useConsole();
  return (
    <Nothing title={t.board.failed} help={t.board.failedHelp}>
      <button type="button" class="btn" onClick={() => boards.watchAgain()}>
        {t.tryAgain}
      </button>
    </Nothing>
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
