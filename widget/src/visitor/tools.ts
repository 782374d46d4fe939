import type { Host } from '../loader/host';
import type { Clock } from '../shared/clock';
import type { Consent } from './Consent';
import type { Identity } from './Identity';
import { restPost } from './rest';
import { Shut } from './Shut';
import { SocketKeeper } from './SocketKeeper';
import type { Surroundings } from './surroundings';
import { currentPage, takeTabId } from './tab';
import { VisitorSession } from './VisitorSession';

/** What all that speaks with Foyer shares on one page. */
export interface Tools {
  session: VisitorSession;
  sockets: SocketKeeper;
  clock: Clock;
  tab: string;
  base: string;
}

interface Person {
  consent: Consent;
  identity: Identity;
  /** The messenger is switched off on this website. */
  off: (atOnce?: boolean) => void;
}

export function toolsOf(host: Host, around: Surroundings, person: Person): Tools {
  const { clock } = around;
  const { base, site } = host;
  const { consent, identity, off } = person;
  const tab = takeTabId(around.tab);
  const session = new VisitorSession({
    post: restPost(base),
    site,
    tab,
    identity,
    consent: () => consent.answer,
    page: currentPage,
    clock,
    off,
    shut: new Shut(around.lasting),
  });
  return { session, sockets: new SocketKeeper(base, session, clock, off), clock, tab, base };
}
