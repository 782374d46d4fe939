import type { PageView } from '../protocol/frames';
import type { Clock } from '../shared/clock';
import { spokenIn } from '../shared/languages';
import type { Answer } from './Consent';
import type { Identity } from './Identity';
import { ApiRefused, isFinal, type FactsAnswer, type HelloAnswer, type Post } from './rest';
import type { Shut } from './Shut';

export interface SessionSettings {
  post: Post;
  site: string;
  tab: string;
  identity: Identity;
  consent: () => Answer;
  page: () => PageView;
  clock: Clock;
  /** The messenger is not wanted here any more; at once where nothing is to be read first. */
  off: (atOnce?: boolean) => void;
  shut: Shut;
}

/** A token this near to its end is renewed before it is used. */
const MARGIN = 60_000;

/** Who this browser is to Foyer: says hello, holds the token, renews it. */
export class VisitorSession {
  private token: string | undefined;
  private endsAt = 0;
  private visitor: string | undefined;
  private greeting: Promise<HelloAnswer> | undefined;

  constructor(private readonly settings: SessionSettings) {}

  /** Asking twice at once is one hello. */
  hello(): Promise<HelloAnswer> {
    this.greeting ??= this.greet().finally(() => {
      this.greeting = undefined;
    });
    return this.greeting;
  }

  /** Rejects where the messenger is off. */
  async freshToken(): Promise<string> {
    const held = this.heldToken();
    if (held !== undefined) return held;
    const answer = await this.hello();
    if (answer.off) throw new ApiRefused(403, 'site.off');
    return answer.token;
  }

  /** The token at hand, for the moment in which a page goes away and nothing can be awaited. */
  heldToken(): string | undefined {
    return this.settings.clock.now() < this.endsAt - MARGIN ? this.token : undefined;
  }

  /** The server says that a rep shut this browser out: it is kept for the other tabs and pages. */
  blocked(): void {
    this.settings.shut.out(this.visitor);
    this.settings.off(true);
  }

  expire(): void {
    this.token = undefined;
    this.endsAt = 0;
  }

  renew(answer: FactsAnswer): void {
    if (answer.token === undefined) return;
    this.token = answer.token;
    this.endsAt = Date.parse(answer.tokenEndsAt ?? '') || 0;
  }

  /**
   * Posts with the token; one that ended meanwhile is renewed and the post repeated, once.
   *
   * `ends` tells of which refusals the messenger is not wanted here any more.
   */
  async call(path: string, body: object, ends = isFinal): Promise<unknown> {
    try {
      return await this.settings.post(path, { ...body, token: await this.freshToken() });
    } catch (failure) {
      if (ends(failure)) this.settings.off();
      if (!(failure instanceof ApiRefused) || failure.status !== 401) throw failure;
      this.expire();
      return this.settings.post(path, { ...body, token: await this.freshToken() });
    }
  }

  private async greet(): Promise<HelloAnswer> {
    const { post, site, tab, identity, consent, shut } = this.settings;
    const refresh = identity.token;
    const blocked = shut.name;
    const answer = (await post('hello', {
      site,
      tab,
      ...(refresh !== undefined && { refresh }),
      ...(blocked !== undefined && { blocked }),
      page: this.pageToTell(),
      ...whereabouts(),
      consent: consent(),
      ...(navigator.webdriver && { automated: true }),
    })) as HelloAnswer;
    if (!answer.blocked && !answer.off) shut.in();
    if (answer.off) {
      this.settings.off();
      return answer;
    }
    this.visitor = answer.visitor;
    identity.take(answer.refresh);
    this.renew(answer);
    return answer;
  }

  /** Who said no tells nothing of where it is. */
  private pageToTell(): PageView {
    const page = this.settings.page();
    return this.settings.consent() === false
      ? { url: `${new URL(page.url).origin}/`, title: '' }
      : page;
  }
}

/** What the browser says of the person; `speaks` is the first language that Foyer speaks too. */
function whereabouts() {
  const speaks = navigator.languages.map(spokenIn).find((one) => one !== undefined);
  return {
    language: navigator.language,
    ...(speaks !== undefined && { speaks }),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}
