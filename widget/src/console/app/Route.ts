import { signal, type ReadonlySignal } from '@preact/signals';

/** The pages of the console. */
export type Route =
  | { readonly page: 'streams' }
  | { readonly page: 'conversations' }
  | { readonly page: 'conversation'; readonly id: string }
  | { readonly page: 'playback'; readonly id: string }
  | { readonly page: 'meetings' }
  | { readonly page: 'reports' }
  | { readonly page: 'status' }
  | { readonly page: 'support' }
  | { readonly page: 'record'; readonly id: string }
  | { readonly page: 'unknown' };

export const paths = {
  streams: '/console/',
  conversations: '/console/conversations',
  conversation: (id: string) => `/console/conversations/${encodeURIComponent(id)}`,
  playback: (id: string) => `/console/playback/${encodeURIComponent(id)}`,
  meetings: '/console/meetings',
  reports: '/console/reports',
  status: '/console/status',
  support: '/console/support',
};

/** Pages by themselves. */
const ROOMS = ['meetings', 'reports', 'status', 'support'] as const;

export function routeOf(address: string): Route {
  const [path = ''] = address.split('?');
  const [, , room = '', id = '', more] = path.split('/');
  if (room === 'embedded' && id === 'record') return recordRoute(path);
  if (more !== undefined && more !== '') return { page: 'unknown' };
  const place = decode(id);
  if (room === '' || room === 'index.html') return { page: 'streams' };
  if (isRoom(room) && id === '') return { page: room };
  if (room === 'conversations') {
    return place === '' ? { page: 'conversations' } : { page: 'conversation', id: place };
  }
  if (room === 'playback' && place !== '') return { page: 'playback', id: place };
  return { page: 'unknown' };
}

/** Those without rooms in them. */
function isRoom(name: string): name is (typeof ROOMS)[number] {
  return ROOMS.some((room) => room === name);
}

/** Only the card of a record on its own page in Salesforce has so long an address. */
function recordRoute(path: string): Route {
  const [, record] = /^\/console\/embedded\/record\/([a-zA-Z0-9]{15,18})$/.exec(path) ?? [];
  return record === undefined ? { page: 'unknown' } : { page: 'record', id: record };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What the browser's history does for the router. */
export interface History {
  path(): string;
  /** What follows the path, with its "?"; empty where nothing does. */
  query(): string;
  push(path: string): void;
  replace(path: string): void;
  onBack(listener: () => void): void;
}

/** Where the rep is, and the way elsewhere. */
export class Router {
  readonly route: ReadonlySignal<Route>;
  private readonly here;

  constructor(private readonly history: History) {
    this.here = signal(routeOf(history.path()));
    this.route = this.here;
    history.onBack(() => {
      this.here.value = routeOf(history.path());
    });
  }

  /** What is asked for behind the path. */
  get query(): string {
    return this.history.query();
  }

  go(path: string): void {
    if (path !== this.history.path() + this.query) this.history.push(path);
    this.here.value = routeOf(path);
  }

  /** Another address for the same place. */
  rename(path: string): void {
    this.history.replace(path);
    this.here.value = routeOf(path);
  }
}
