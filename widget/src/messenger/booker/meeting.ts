import type { Clock } from '../../shared/clock';
import type { BookerModel } from '../BookerModel';

/** Asks Foyer something about meetings; rejects with a code, and with a field where one is to blame. */
export type Meet = (path: string, body: object) => Promise<unknown>;

export interface MeetingSettings {
  booker: BookerModel;
  meet: Meet;
  /** The server's time. */
  serverClock: () => number;
  clock: Clock;
  /** What a rep offered; absent where the visitor books by itself. */
  offer: string | undefined;
  conversation: () => string | undefined;
}

export interface Person {
  name: string;
  picture?: string;
}

export interface About {
  title: string;
  minutes: number;
  description: string;
  place: 'phone' | 'video-link' | 'own-text';
  where?: string;
  questions: { text: string; required: boolean }[];
  hosts: Person[];
}

export interface Held {
  booking: string;
  start: string;
  heldUntil: string;
  hosts: Person[];
}

export interface Booked {
  booking: string;
  start: string;
  end: string;
  title: string;
  kind: About['place'];
  place: string;
  email: string;
  hosts: Person[];
}

/** Where a booked meeting is changed, and taken into a calendar. */
export interface Ways {
  link: string;
  /** The event as a file; absent while it cannot be written. */
  file?: string;
  google: string;
  outlook: string;
}

export interface TimesAnswer {
  offer: About;
  times: string[];
  booked?: Booked;
}

export function codeOf(failure: unknown): string {
  const { code } = (failure ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : '';
}

/** What of the body was refused, where that is said. */
export function fieldOf(failure: unknown): string {
  const { field } = (failure ?? {}) as { field?: unknown };
  return typeof field === 'string' ? field : '';
}

/** Times of which an answer about that span says nothing. */
export function outside(times: Iterable<string>, span: { from: string; to: string }): string[] {
  return [...times].filter((time) => time < span.from || time >= span.to);
}
