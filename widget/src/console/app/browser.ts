import { effect } from '@preact/signals';
import { embeddedPath } from '../../bridge/surroundings';
import type { ConsoleModel } from './ConsoleModel';
import type { LanguageModel } from './LanguageModel';
import type { History } from './Route';
import { t } from '../texts/en';
import { calledText } from '../streams/cardText';
import { follow } from '../streams/follow';
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
export function keepTitle(model: ConsoleModel, language: LanguageModel): void {
  effect(() => {
    follow(language.spoken);
    const page = `${pageTitle(model)} – ${t.brand}`;
    const unread = model.desk.unread.value;
    const plain = unread > 0 ? `(${unread}) ${page}` : page;
    const waiting = model.alerts.waiting.value[0];
    const flash = waiting && (model.ticks.second.value / 1000) % 2 === 0;
    document.title = flash ? t.alerts.waiting(calledText(waiting.facts.value.name)) : plain;
  });
}

function pageTitle(model: ConsoleModel): string {
  switch (model.router.route.value.page) {
    case 'conversation':
      return model.place.value?.name.value ?? t.nav.conversations;
    case 'conversations':
      return t.nav.conversations;
    case 'playback':
      return t.playback;
    case 'reports':
      return t.reports.title;
    case 'support':
      return t.support.title;
    case 'meetings':
      return t.meetings.page;
    case 'status':
      return t.nav.status;
    case 'record':
      return t.record.title;
    case 'unknown':
      return t.unknown.title;
    case 'streams':
      return t.nav.streams;
  }
}
