import type { SiteEvent } from '../protocol/frames';
import { FactsModel } from './FactsModel';
import type { Facts, FactsAnswer, Limits, MayAsk } from './rest';
import { currentPage } from './tab';
import type { Tools } from './tools';
import { Tracker } from './Tracker';
import { watchPage, type PageEars } from './watchPage';

export interface TrackingSettings extends Tools {
  limits: Limits;
  heard: (answer: FactsAnswer) => void;
  granted: (mayAsk: MayAsk | undefined) => void;
}

/** While a connection carries the facts, they go by request this often: only that answer says
 * whether the connection is still needed. */
const ASK_EVERY = 60_000;

/** By then a single-page site has drawn its page and jumped to the top. */
const DRAWN = 1_000;

/** Tells Foyer what the visitor does, for as long as that is allowed. */
export class Tracking {
  private readonly facts: FactsModel;
  private readonly tracker: Tracker;
  private readonly unwatch: () => void;
  private readonly measure: () => void;
  private askedAt: number;

  constructor(private readonly settings: TrackingSettings) {
    const { clock, limits, tab } = settings;
    this.askedAt = clock.now();
    this.facts = new FactsModel(clock, limits, tab, currentPage);
    this.tracker = new Tracker(this.facts, (facts) => this.report(facts), clock);
    const watch = watchPage(this.ears());
    const { socket } = settings.sockets;
    const deaf = socket.onConnection((state) => {
      if (state === 'open') this.tracker.hurry();
    });
    this.unwatch = () => {
      watch.stop();
      deaf();
    };
    this.measure = (): void => watch.measure();
    this.tracker.wake();
  }

  hurry(): void {
    this.tracker.hurry();
  }

  turnPage(): void {
    this.change(() => this.facts.turnPage());
    // A page that needs no scrolling never tells how much of it is in view.
    this.settings.clock.after(DRAWN, this.measure);
  }

  tell(event: SiteEvent): void {
    this.change(() => this.facts.tell(event));
  }

  stop(): void {
    this.unwatch();
    this.tracker.stop();
  }

  private ears(): PageEars {
    const { facts } = this;
    return {
      touched: () => this.change(() => facts.touched()),
      scrolled: (percent) => this.change(() => facts.scrolled(percent)),
      visible: (visible) => this.change(() => facts.turnVisible(visible)),
      retitled: () => this.change(() => facts.retitled()),
      raged: () => this.change(() => facts.raged()),
      began: (form) => this.change(() => facts.began(form)),
      left: () => this.leave(),
      back: () => this.change(() => facts.back()),
    };
  }

  private change(apply: () => void): void {
    apply();
    this.tracker.wake();
  }

  private async report(facts: Facts): Promise<void> {
    const { session, sockets, clock, heard, granted } = this.settings;
    const ask = sockets.isOnlyRouted && clock.now() - this.askedAt >= ASK_EVERY;
    if (sockets.socket.connection === 'open' && !ask) {
      const noted = await sockets.socket.ask({ type: 'facts.post', ...facts });
      granted(noted.mayAsk);
      return;
    }
    const answer = (await session.call('facts', facts)) as FactsAnswer;
    this.askedAt = clock.now();
    session.renew(answer);
    heard(answer);
  }

  /** Nothing can be awaited any more; a beacon still gets through. */
  private leave(): void {
    const token = this.settings.session.heldToken();
    if (token === undefined) return;
    const body = JSON.stringify({ ...this.facts.take(), token, left: true });
    const type = 'text/plain;charset=UTF-8';
    navigator.sendBeacon(`${this.settings.base}api/visitor/facts`, new Blob([body], { type }));
  }
}
