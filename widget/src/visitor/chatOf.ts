import type { Host } from '../loader/host';
import type { Clock } from '../shared/clock';
import { Chat, type Files } from './Chat';
import { chosenTag } from '../shared/languages';
import { Pulse } from './Pulse';
import { restPost, type Site } from './rest';
import type { Surroundings } from './surroundings';
import type { VisitorApp } from './VisitorApp';
import type { VisitorSession } from './VisitorSession';

/** The chat of a page as the website wants it, in the visitor's language. */
export function chatOf(app: VisitorApp, host: Host, around: Surroundings, site: Site): Chat {
  const { sockets, emitter, use: used } = app;
  const { tab: store, clock, bringMessenger: bring } = around;
  const language = chosenTag(navigator.languages, site.language);
  const look = { ...site, language };
  const files = filesOf(host.base, app.session);
  const meet = (path: string, body: object) =>
    app.session.call(`meetings/${path}`, body, () => false);
  const forget = (): void => void app.shutdown().catch(() => undefined);
  return new Chat({ host, look, sockets, store, clock, emitter, bring, used, forget, files, meet });
}

function filesOf(origin: string, session: VisitorSession): Files {
  return {
    origin,
    to: async () => ({
      url: `${origin}api/visitor/files`,
      bearer: await session.freshToken(),
    }),
    renew: () => session.expire(),
    address: async (conversation, file) =>
      (await session.call('files/address', { conversation, file })) as { path: string },
  };
}

/** What asks whether the messenger is still wanted, where nothing else does. */
export function pulseOf(app: VisitorApp, { base, site }: Host, clock: Clock): Pulse {
  return new Pulse({
    ask: () => restPost(base)('pulse', { site }),
    clock,
    needed: () => app.isUnheard,
    off: () => app.turnOff(),
  });
}
