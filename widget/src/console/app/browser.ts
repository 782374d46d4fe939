import { effect } from '@preact/signals';
import { embeddedPath } from '../../bridge/surroundings';
import type { ConsoleModel } from './ConsoleModel';
import type { History } from './Route';
import { en } from '../texts/en';
import type { Permission } from '../reps/NoticeModel';

/** The browser's history. */
export const browserHistory: History = {
  path: () => location.pathname,
  query: () => location.search,
  push: (path) => history.pushState(null, '', path),
  replace: (path) => history.replaceState(null, '', path),
  onBack: (listener) => addEventListener('popstate', listener),
};

/** The same where the console stands in a frame: each address keeps what lets it stand there. */
export const framedHistory: History = {
  ...browserHistory,
  push: (path) => browserHistory.push(embeddedPath(path)),
  replace: (path) => browserHistory.replace(embeddedPath(path)),
};

export function permissionNow(): Permission {
  return 'Notification' in window ? Notification.permission : 'denied';
}

export async function askPermission(): Promise<Permission> {
  return 'Notification' in window ? Notification.requestPermission() : 'denied';
}

/** The window's title: the page, what is unread, and in turns who waits. */
export function keepTitle(model: ConsoleModel): void {
  effect(() => {
    const page = `${pageTitle(model)} – ${en.brand}`;
    const unread = model.desk.unread.value;
    const plain = unread > 0 ? `(${unread}) ${page}` : page;
    const waiting = model.alerts.waiting.value[0];
    const flash = waiting && (model.ticks.second.value / 1000) % 2 === 0;
    document.title = flash ? en.alerts.waiting(waiting.facts.value.name) : plain;
  });
}

function pageTitle(model: ConsoleModel): string {
  switch (model.router.route.value.page) {
    case 'conversation':
      return model.place.value?.name.value ?? en.nav.conversations;
    case 'conversations':
      return en.nav.conversations;
    case 'playback':
      return en.playback;
    case 'support':
      return en.support.title;
    case 'status':
      return en.nav.status;
    case 'record':
      return en.record.title;
    case 'unknown':
      return en.unknown.title;
    case 'streams':
      return en.nav.streams;
  }
}
