import type { Command, Host } from '../loader/host';
import type { Chat } from './Chat';
import { chatOf, pulseOf } from './chatOf';
import { obey } from './commands';
import { Consent } from './Consent';
import { Emitter } from './Emitter';
import { Identity } from './Identity';
import { LiveView } from './LiveView';
import { isHidden } from './paths';
import type { Pulse } from './Pulse';
import { ApiRefused, isFinal, type FactsAnswer, type HelloAnswer } from './rest';
import type { SocketKeeper } from './SocketKeeper';
import type { Person, Surroundings } from './surroundings';
import { leaveTabId, takeTabId } from './tab';
import { toolsOf, type Tools } from './tools';
import { Tracking } from './Tracking';
import type { VisitorSession } from './VisitorSession';

/** Everything between the website and Foyer, from the first hello to the end of the page. */
export class VisitorApp {
  readonly emitter = new Emitter();
  private readonly consent: Consent;
  private readonly identity: Identity;
  readonly session: VisitorSession;
  readonly sockets: SocketKeeper;
  private readonly live: LiveView;
  private readonly tools: Tools;
  private answer: HelloAnswer | undefined;
  chat: Chat | undefined;
  private tracking: Tracking | undefined;
  private pulse: Pulse | undefined;
  private used: boolean;

  constructor(
    private readonly host: Host,
    private readonly around: Surroundings,
  ) {
    const { lasting, tab } = around;
    this.consent = new Consent(lasting, around.privacyControl);
    this.identity = new Identity(lasting, tab);
    this.used = this.identity.isKeptInTab;
    const { consent, identity } = this;
    this.tools = toolsOf(host, around, {
      consent,
      identity,
      off: (now) => this.turnOff(now),
    });
    this.session = this.tools.session;
    this.sockets = this.tools.sockets;
    const privatePaths = (): readonly string[] => this.answer?.site.privatePaths ?? [];
    this.live = new LiveView({ ...this.tools, bring: around.bringRecorder, privatePaths });
  }

  /** Rejects while Foyer cannot be reached; a site that is unknown or off stays quiet for good. */
  async begin(): Promise<void> {
    try {
      this.answer = await this.session.hello();
    } catch (failure) {
      const isUnusable = failure instanceof ApiRefused && failure.status === 400;
      if (!isUnusable && !isFinal(failure)) throw failure;
    }
    if (!this.answer || this.answer.off) return;
    this.settle();
    this.chat = chatOf(this, this.host, this.around, this.answer.site);
    this.turnPage();
    this.heard(this.answer);
    this.sockets.onConversation(() => this.chat?.follow());
    this.pulse = pulseOf(this, this.host, this.around.clock);
    if (this.answer.open) this.sockets.need('live', true);
  }

  obey([name, ...rest]: Command): void {
    if (this.chat || name === 'on') obey(this, name, rest);
  }

  open(): void {
    this.chat?.open();
  }

  turnPage(): void {
    this.chat?.turnPage(isHidden(location.pathname, this.answer?.site.hiddenPaths ?? []));
    this.tracking?.turnPage();
    this.live.turnPage();
  }

  tell(name: string, properties: Record<string, string | number | boolean>): void {
    this.tracking?.tell({ name, properties });
  }

  /** Foyer learns who it is only where it may, or once the person uses the chat. */
  async identify(person: Person): Promise<void> {
    if (!this.mayTrack && !this.used) return;
    const answer = (await this.session.call('identify', person)) as { proven: boolean };
    this.emitter.emit('identified', { proven: answer.proven });
  }

  async agree(answer: boolean): Promise<void> {
    if (!this.consent.give(answer)) return;
    await this.heed(() => this.session.call('consent', { consent: this.consent.answer }));
  }

  /** What may be done is perhaps another than before: somebody answered, here or in another tab. */
  async heed(tell?: () => Promise<unknown>): Promise<void> {
    if (!this.chat) return;
    const before = this.tracking;
    this.settle();
    if (!tell && before === this.tracking) return;
    this.emitter.emit('consent', this.mayTrack);
    await tell?.();
    if (!this.mayTrack) return;
    // The first hello told nothing; this one begins the visit.
    this.heard(await this.session.hello());
    this.settle();
  }

  /** Who signed out of the website is a stranger again. */
  async shutdown(): Promise<void> {
    this.fallSilent();
    this.sockets.end();
    this.identity.forget();
    const chat = this.chat;
    this.chat = undefined;
    await chat?.remove();
  }

  /** The page goes away, or comes back from the browser's memory. */
  leave(away: boolean): void {
    if (away && this.mayTrack) leaveTabId(this.around.tab, this.tools.tab);
    if (!away) takeTabId(this.around.tab);
    this.sockets.leave(away);
    this.live.leave(away);
  }

  hurry(): void {
    this.sockets.socket.hurry();
    this.tracking?.hurry();
    this.pulse?.hurry();
  }

  /** The person uses the chat: from now on it has to survive a reload. */
  readonly use = (): void => {
    this.used = true;
    this.identity.keep(this.mayTrack ? 'lasting' : 'tab');
  };

  /** Nothing that is told to the server has an answer. */
  get isUnheard(): boolean {
    return this.tracking === undefined && this.sockets.socket.connection !== 'open';
  }

  private get mayTrack(): boolean {
    return this.consent.allowsTracking(this.answer?.site.consentRequired === true);
  }

  /** Makes what is kept and what is told agree with what is allowed. */
  private settle(): void {
    this.identity.keep(this.mayTrack ? 'lasting' : this.used ? 'tab' : 'nowhere');
    this.live.allow(this.mayTrack);
    if (!this.mayTrack || !this.answer) {
      this.stopTracking();
      return this.sockets.need('routed', false);
    }
    const { limits } = this.answer;
    this.tracking ??= new Tracking({
      ...this.tools,
      limits,
      heard: (told) => this.heard(told),
      granted: (mayAsk) => this.chat?.grant(mayAsk),
    });
  }

  /** The kill switch: nothing is left here but who the visitor is, for when it is on again. */
  turnOff(atOnce = false): void {
    this.fallSilent();
    if (this.chat) this.chat.dismiss(atOnce);
    else this.sockets.end();
    this.chat = undefined;
  }

  private fallSilent(): void {
    this.pulse?.stop();
    this.live.allow(false);
    this.stopTracking();
  }

  private stopTracking(): void {
    this.tracking?.stop();
    this.tracking = undefined;
  }

  private heard(answer: FactsAnswer): void {
    if (answer.blocked) this.session.blocked();
    else if (answer.off) this.turnOff();
    else this.sockets.need('routed', answer.connect && this.mayTrack);
    this.chat?.grant(answer.mayAsk);
  }
}
