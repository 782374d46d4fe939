/**
 * Types of the global function that Foyer's script puts on a website. Copy this file, which Foyer
 * serves as /foyer.d.ts, into the website's sources, or refer to it with `/// <reference path="foyer.d.ts" />`.
 */

interface FoyerPerson {
  email: string;
  name?: string;
  company?: string;
  /** A signed JWT; without it the address counts as claimed, not as proven. */
  token?: string;
}

interface FoyerEvents {
  /** Foyer has answered, and the launcher is drawn. */
  ready: undefined;
  open: undefined;
  close: undefined;
  /** How many messages of a rep are unread. */
  unread: number;
  /** A message was written; by whom, not what. */
  message: { conversation: string; from: 'visitor' | 'rep' | 'system' };
  conversation: { conversation: string; state: 'waiting' | 'open' | 'ended'; rep?: string };
  identified: { proven: boolean };
  /** Whether the visit is tracked from now on. */
  consent: boolean;
}

interface Foyer {
  (call: 'open' | 'close' | 'hide' | 'page' | 'shutdown'): void;
  (call: 'identify', person: FoyerPerson): void;
  (call: 'consent', answer: boolean): void;
  (
    call: 'event',
    name: string,
    properties?: Readonly<Record<string, string | number | boolean>>,
  ): void;
  <Name extends keyof FoyerEvents>(
    call: 'on',
    name: Name,
    callback: (detail: FoyerEvents[Name]) => void,
  ): void;
}

declare const foyer: Foyer;

/** The same events on the window, for analytics: `foyer:open` and so on. */
type FoyerWindowEvents = {
  [Name in keyof FoyerEvents as `foyer:${Name}`]: CustomEvent<FoyerEvents[Name]>;
};

// An interface, since it adds to the browser's own.
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
interface WindowEventMap extends FoyerWindowEvents {}

interface Window {
  foyer: Foyer;
}
