import type { Person } from './surroundings';
import type { VisitorApp } from './VisitorApp';

type Order = (app: VisitorApp, rest: unknown[]) => void;

/** What a website may ask of the global function. Anything else is ignored. */
export const commands: Partial<Record<string, Order>> = {
  open: (app) => app.open(),
  close: (app) => app.close(),
  hide: (app) => app.hide(),
  page: (app) => app.turnPage(),
  shutdown: (app) => quietly(app.shutdown()),
  consent: (app, [answer]) => quietly(app.agree(answer === true)),
  event(app, [name, properties]) {
    if (typeof name === 'string' && name !== '') app.tell(name.slice(0, 100), simple(properties));
  },
  identify(app, [given]) {
    const person = readPerson(given);
    if (person) quietly(app.identify(person));
  },
};

/** Foyer's trouble is never the page's. */
function quietly(work: Promise<void>): void {
  work.catch(() => undefined);
}

function simple(given: unknown): Record<string, string | number | boolean> {
  const entries = Object.entries(given ?? {}) as [string, unknown][];
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string | number | boolean] =>
      ['string', 'number', 'boolean'].includes(typeof entry[1]),
    ),
  );
}

function readPerson(given: unknown): Person | undefined {
  const { email, name, company, token } = (given ?? {}) as Record<string, unknown>;
  if (typeof email !== 'string') return undefined;
  return {
    email,
    ...(typeof name === 'string' && { name }),
    ...(typeof company === 'string' && { company }),
    ...(typeof token === 'string' && { identity: token }),
  };
}
