import { effect } from '@preact/signals';
import { render } from 'preact';
import { FoyerSocket, type Wire } from '../../protocol/FoyerSocket';
import { workerWatchdog } from '../../protocol/workerWatchdog';
import { PlaybackPage } from '../../playback/PlaybackPage';
import { browserClock, type Clock } from '../../shared/clock';
import { browserStore } from '../../shared/storage';
import { NoticeModel } from '../reps/NoticeModel';
import { en } from '../texts/en';
import { FetchApi } from './Api';
import { App } from './App';
import { askPermission, browserBell, browserHistory, keepTitle, permissionNow } from './browser';
import { ConsoleModel } from './ConsoleModel';
import { Context } from './context';
import { serverLine } from './ServerLine';

/** Two of the server's pings to reps (5 s each) and 5 s. */
const SILENCE_MS = 15_000;

/** Builds the console in the page; `connect` opens one connection to the server. */
export function boot(root: HTMLElement, connect: () => Wire): void {
  const store = browserStore(() => localStorage);
  const socket = new FoyerSocket({
    connect,
    credentials: () => Promise.resolve({}),
    since: () => model.desk.since(),
    silence: SILENCE_MS,
    clock: browserClock,
    watchdog: workerWatchdog(browserClock),
  });
  const clock: Clock = { ...browserClock, now: () => socket.serverClock.now() };
  const outside = { line: serverLine(socket), api: new FetchApi(), clock, store };
  const words = { waitingColumn: en.board.waiting, visitor: en.visitor };
  const model: ConsoleModel = new ConsoleModel({ ...outside, history: browserHistory }, words);
  const notices = new NoticeModel(store, permissionNow(), askPermission);
  call(model, notices);
  keepTitle(model);
  connectWhileSignedIn(model, socket);
  render(
    <Context.Provider value={{ model, notices }}>
      <App playback={PlaybackPage} />
    </Context.Provider>,
    root,
  );
  void model.rep.check();
}

/** Who waits rings until somebody answers; a message knocks when the rep looks elsewhere. */
function call(model: ConsoleModel, notices: NoticeModel): void {
  const bell = browserBell(notices);
  model.alerts.ringWith(bell, (card) => {
    const { name, page, company } = card.facts.peek();
    bell.notify({
      title: en.alerts.waiting(name),
      text: company ?? page.path,
      tag: card.visitor,
      open: () => model.router.go(card.path.peek()),
    });
  });
  model.desk.onMessage((talk, entry) => {
    const here = model.place.peek()?.conversation.peek() === talk;
    if (here && document.hasFocus()) return;
    bell.knock();
    bell.notify({
      title: en.alerts.message(talk.view.peek().visitorName ?? en.visitor),
      text: entry.text ?? '',
      tag: talk.id,
      open: () => model.router.go(`/console/conversations/${talk.id}`),
    });
  });
}

function connectWhileSignedIn(model: ConsoleModel, socket: FoyerSocket): void {
  effect(() => {
    if (model.rep.state.value === 'signed-in') socket.start();
    else socket.stop();
  });
  const hurry = () => {
    if (document.visibilityState === 'visible') socket.hurry();
  };
  for (const event of ['online', 'pageshow', 'focus']) addEventListener(event, hurry);
  document.addEventListener('visibilitychange', hurry);
}
