import { effect } from '@preact/signals';
import { render } from 'preact';
import type { Surroundings } from '../../bridge/Holder';
import { openRecordsBy } from '../../bridge/records';
import { ByteSocket, type ByteWire } from '../../protocol/ByteSocket';
import { FoyerSocket, type Wire } from '../../protocol/FoyerSocket';
import { timerWatchdog } from '../../protocol/watchdog';
import { workerWatchdog } from '../../protocol/workerWatchdog';
import { PlaybackPage } from '../../playback/PlaybackPage';
import { browserClock, type Clock } from '../../shared/clock';
import { carryTo } from '../../shared/files/carry';
import { browserStore } from '../../shared/storage';
import { NoticeModel } from '../reps/NoticeModel';
import { t } from '../texts/en';
import { FetchApi, Problem, type Api } from './Api';
import { App, type Guest } from './App';
import { callRep } from './callRep';
import { askPermission, browserHistory, framedHistory, keepTitle, permissionNow } from './browser';
import { ConsoleModel } from './ConsoleModel';
import { Context } from './context';
import { Frame } from './Frame';
import { InLanguage } from './InLanguage';
import type { LanguageModel } from './LanguageModel';
import { serverLine } from './ServerLine';

/** Two of the server's pings to reps (5 s each) and 5 s. */
const SILENCE_MS = 15_000;

const ASK_MS = 10_000;

/** How to open a connection to the server, one for messages and one for what is heavy. */
export interface Connections {
  line: () => Wire;
  live: () => ByteWire;
}

/** Builds the console in the page, in a language that has begun. In a frame `around` is what holds it. */
export function boot(
  root: HTMLElement,
  connect: Connections,
  language: LanguageModel,
  around?: Surroundings,
): void {
  const frame = around && new Frame(around, browserClock);
  const api = new FetchApi(frame);
  const store = browserStore(() => localStorage);
  const credentials = () => Promise.resolve(frame?.credentials ?? {});
  const usual = { credentials, silence: SILENCE_MS, clock: browserClock };
  const watchdog = workerWatchdog(browserClock);
  const since = () => model.desk.since();
  const socket = new FoyerSocket({ ...usual, connect: connect.line, since, watchdog });
  const live = () => liveSocket(connect, credentials);
  const clock: Clock = { ...browserClock, now: () => socket.serverClock.now() };
  const model: ConsoleModel = new ConsoleModel({
    words: wordsIn(language),
    line: serverLine(socket),
    live,
    api,
    carry: (url: string) => carryTo(() => Promise.resolve({ url, bearer: frame?.session })),
    clock,
    store,
    history: frame ? framedHistory : browserHistory,
    ...(frame && { frame }),
  });
  const notices = new NoticeModel(store, permissionNow(), askPermission);
  callRep(model, notices);
  model.activity.watch(document);
  listenToKeys(model);
  keepTitle(model, language);
  connectWhileSignedIn(model, socket);
  askWhileUnconfirmed(model);
  render(
    <Context.Provider value={{ model, notices, language }}>
      <InLanguage language={language}>
        <App playback={playbackOver(api)} />
      </InLanguage>
    </Context.Provider>,
    root,
  );
  if (frame) standIn(frame, model);
  void model.rep.check().then(() => comeBack(model));
}

/** The rep is back from a service that was asked for consent to the use of a calendar. */
function comeBack({ rep, meetings }: ConsoleModel): void {
  const answer = new URLSearchParams(location.search);
  const [state, code] = [answer.get('state'), answer.get('code')];
  if (state === null || !rep.me.peek()) return;
  history.replaceState(history.state, '', location.pathname);
  // A rep who said no is back too, without a code.
  if (code !== null) void meetings.calendars.finish(state, code);
}

/** What the page around it does for the console, and when its session is over. */
function standIn(frame: Frame, model: ConsoleModel): void {
  openRecordsBy((record) => frame.open(record), document);
  addEventListener('pagehide', () => frame.leave());
  addEventListener('pageshow', ({ persisted }) => persisted && void model.rep.recheck());
}

function wordsIn(language: LanguageModel) {
  return {
    waitingColumn: language.words(() => t.board.waiting),
    visitor: language.words(() => t.visitor),
  };
}

function playbackOver(api: Api): Guest {
  return ({ id }) => <PlaybackPage id={id} read={(path) => readOver(api, path)} />;
}

function listenToKeys({ keys }: ConsoleModel): void {
  document.addEventListener('keydown', (event) => {
    if (!event.isComposing && keys.press(event)) event.preventDefault();
  });
}

/** What is heavy travels beside the messages, never before them. */
function liveSocket(connect: Connections, credentials: () => Promise<{ token?: string }>) {
  return new ByteSocket({
    connect: connect.live,
    credentials,
    since: () => [],
    silence: SILENCE_MS,
    clock: browserClock,
    watchdog: timerWatchdog(browserClock),
  });
}

/** A page of another part reads as the console does. */
async function readOver(api: Api, path: string): Promise<{ status: number; body?: unknown }> {
  try {
    return { status: 200, body: await api.get(path) };
  } catch (error) {
    return { status: error instanceof Problem ? error.status : 0 };
  }
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
