import { effect } from '@preact/signals';
import { render } from 'preact';
import type { Surroundings } from '../../bridge/Holder';
import { openRecordsBy } from '../../bridge/records';
import { FoyerSocket, type Wire } from '../../protocol/FoyerSocket';
import { workerWatchdog } from '../../protocol/workerWatchdog';
import { PlaybackPage } from '../../playback/PlaybackPage';
import { browserClock, type Clock } from '../../shared/clock';
import { browserStore } from '../../shared/storage';
import { NoticeModel } from '../reps/NoticeModel';
import { en } from '../texts/en';
import { FetchApi, Problem, type Api } from './Api';
import { App } from './App';
import {
  askPermission,
  browserBell,
  browserHistory,
  framedHistory,
  keepTitle,
  permissionNow,
} from './browser';
import { ConsoleModel } from './ConsoleModel';
import { Context } from './context';
import { Frame } from './Frame';
import { serverLine } from './ServerLine';

/** Two of the server's pings to reps (5 s each) and 5 s. */
const SILENCE_MS = 15_000;

const ASK_MS = 10_000;

/**
 * Builds the console in the page; `connect` opens one connection to the server. In a frame `around`
 * is what holds it.
 */
export function boot(root: HTMLElement, connect: () => Wire, around?: Surroundings): void {
  const frame = around && new Frame(around, browserClock);
  const api = new FetchApi(frame);
  const store = browserStore(() => localStorage);
  const socket = new FoyerSocket({
    connect,
    credentials: () => Promise.resolve(frame?.credentials ?? {}),
    since: () => model.desk.since(),
    silence: SILENCE_MS,
    clock: browserClock,
    watchdog: workerWatchdog(browserClock),
  });
  const clock: Clock = { ...browserClock, now: () => socket.serverClock.now() };
  const history = frame ? framedHistory : browserHistory;
  const outside = { line: serverLine(socket), api, clock, store, history, ...(frame && { frame }) };
  const words = { waitingColumn: en.board.waiting, visitor: en.visitor };
  const model: ConsoleModel = new ConsoleModel(outside, words);
  const notices = new NoticeModel(store, permissionNow(), askPermission);
  call(model, notices);
  model.activity.watch(document);
  keepTitle(model);
  connectWhileSignedIn(model, socket);
  askWhileUnconfirmed(model);
  render(
    <Context.Provider value={{ model, notices }}>
      <App playback={({ id }) => <PlaybackPage id={id} read={(path) => readOver(api, path)} />} />
    </Context.Provider>,
    root,
  );
  if (frame) {
    openRecordsBy((record) => frame.open(record), document);
    addEventListener('pagehide', () => frame.leave());
    addEventListener('pageshow', ({ persisted }) => persisted && void model.rep.recheck());
  }
  void model.rep.check();
}

/** A page of another part reads as the console does. */
async function readOver(api: Api, path: string): Promise<{ status: number; body?: unknown }> {
  try {
    return { status: 200, body: await api.get(path) };
  } catch (error) {
    return { status: error instanceof Problem ? error.status : 0 };
  }
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

/** Who waits for Salesforce's word goes on as soon as it is there. */
function askWhileUnconfirmed(model: ConsoleModel): void {
  effect(() => {
    if (model.rep.state.value !== 'unconfirmed') return undefined;
    let stop = (): void => undefined;
    const round = () => {
      stop = browserClock.after(ASK_MS, () => void model.rep.recheck().then(round));
    };
    round();
    return () => stop();
  });
}

function connectWhileSignedIn(model: ConsoleModel, socket: FoyerSocket): void {
  effect(() => {
    const isCard = model.router.route.value.page === 'record';
    if (model.rep.state.value === 'signed-in' && !isCard) socket.start();
    else socket.stop();
  });
  socket.onConnection((state) => {
    if (state === 'waiting') void model.rep.recheck();
  });
  const hurry = () => {
    if (document.visibilityState === 'visible') socket.hurry();
  };
  for (const event of ['online', 'pageshow', 'focus']) addEventListener(event, hurry);
  document.addEventListener('visibilitychange', hurry);
}
