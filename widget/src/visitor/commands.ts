import { text, warn } from './Emitter';
import type { Person } from './surroundings';
import type { VisitorApp } from './VisitorApp';

type Order = (app: VisitorApp, rest: unknown[]) => void;
type Simple = string | number | boolean;

const LONGEST_NAME = 100;

/** What a website may ask of the global function. Anything else is told to the console. */
export const commands: Partial<Record<string, Order>> = {
  open: (app) => app.open(),
  close: (app) => app.chat?.close(),
  hide: (app) => app.chat?.hide(),
  page: (app) => app.turnPage(),
  shutdown: (app) => quietly(app.shutdown()),
  on: (app, [name, callback]) => app.emitter.on(name, callback),
  consent(app, [answer]) {
    if (typeof answer === 'boolean') quietly(app.agree(answer));
    else warn(`consent needs true or false, not ${text(answer)}`);
  },
  event(app, [name, properties]) {
    if (typeof name !== 'string' || name === '') {
      warn('event needs a name');
      return;
    }
    app.tell(name.slice(0, LONGEST_NAME), simple(properties));
  },
  identify(app, [given]) {
    const person = readPerson(given);
    if (person) quietly(app.identify(person));
    else warn('identify needs an object with an e-mail address: {email: "…"}');
  },
};

/** Does what is asked; a wrong call is one warning and never an exception. */
export function obey(app: VisitorApp, name: unknown, rest: unknown[]): void {
  const order = typeof name === 'string' && Object.hasOwn(commands, name) && commands[name];
  if (!order) return warn(`there is no call ${text(name)}`);
  try {
    order(app, rest);
  } catch {
    warn(`${text(name)} could not be read`);
  }
}

/** Foyer's trouble is never the page's. */
function quietly(work: Promise<void>): void {
  work.catch(() => undefined);
}

function simple(given: unknown): Record<string, Simple> {
  const entries = Object.entries(given ?? {}) as [string, unknown][];
  const kept = entries.filter((entry): entry is [string, Simple] =>
    ['string', 'number', 'boolean'].includes(typeof entry[1]),
  );
  if (kept.length < entries.length) warn('an event keeps texts, numbers and booleans alone');
  return Object.fromEntries(kept);
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
