import type { Command, Host } from '../loader/host';
import { browserClock } from '../shared/clock';
import { browserStore } from '../shared/storage';
import { Shut } from './Shut';
import { VisitorApp } from './VisitorApp';
import { watchAddress } from './watchPage';

const BOOK = '#foyer-book';
const LINKS = ['#foyer-chat', BOOK];

/** Called by the loader. Rejects while Foyer cannot be reached. */
export async function start(host: Host): Promise<(command: Command) => void> {
  const app = new VisitorApp(host, {
    lasting: browserStore(() => localStorage),
    tab: browserStore(() => sessionStorage),
    clock: browserClock,
    privacyControl: (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true,
    bringMessenger: () => import('../messenger'),
    bringRecorder: () => import('../recorder'),
  });
  await app.begin();
  listen(app);
  app.emitter.emit('ready');
  return (command) => app.obey(command);
}

function listen(app: VisitorApp): void {
  listenToLinks(app);
  const heed = (): void => void app.heed().catch(() => undefined);
  watchAddress(() => app.turnPage());
  addEventListener('pagehide', () => app.leave(true));
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    app.leave(false);
    heed();
  });
  addEventListener('storage', ({ key, newValue }) => {
    if (key === 'foyer.consent') heed();
    if (key === Shut.KEY && newValue !== null) app.turnOff(true);
  });
  addEventListener('online', () => app.hurry());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') app.hurry();
  });
}

function listenToLinks(app: VisitorApp): void {
  const go = (hash: string): void => (hash === BOOK ? app.chat?.book() : app.open());
  const follow = (): void => {
    if (LINKS.includes(location.hash)) go(location.hash);
  };
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!(link instanceof HTMLAnchorElement) || !LINKS.includes(link.hash)) return;
    event.preventDefault();
    go(link.hash);
  });
  follow();
  addEventListener('hashchange', follow);
}
