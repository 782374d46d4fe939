import type { ConversationView, ServerFrame } from '../protocol/frames';
import { FoyerSocket } from '../protocol/FoyerSocket';
import { timerWatchdog } from '../protocol/watchdog';
import type { Clock } from '../shared/clock';
import type { VisitorSession } from './VisitorSession';

/** The server pings visitors every 10 s: two of these and 5 s. */
export const SILENCE = 25_000;

type Reason = 'routed' | 'open' | 'live';

/** Holds a connection only while something may have to be pushed. */
export class SocketKeeper {
  readonly socket: FoyerSocket;
  private readonly reasons = new Set<Reason>();
  private since: SinceWhat = () => [];
  /** What the messenger has to hear when it comes later than the connection. */
  private early: ServerFrame[] = [];
  private away = false;
  private readonly stopKeeping: () => void;

  /** `off` is called when the messenger is switched off on this website. */
  constructor(base: string, session: VisitorSession, clock: Clock, off: () => void) {
    const address = `${base.replace(/^http/, 'ws')}socket/visitor`;
    this.socket = new FoyerSocket({
      connect: () => new WebSocket(address),
      credentials: async () => ({ token: await session.freshToken() }),
      since: () => this.since(),
      silence: SILENCE,
      clock,
      watchdog: timerWatchdog(clock),
    });
    this.socket.onFrame((frame) => {
      if (frame.type === 'error' && frame.code.startsWith('access.')) session.expire();
      if (frame.type === 'site.turned-off') off();
      const isBlocked = frame.type === 'error' && frame.code === 'visitor.blocked';
      if (frame.type === 'visitor.blocked' || isBlocked) session.blocked();
    });
    this.stopKeeping = this.socket.onFrame((frame) => {
      const early = frame.type === 'welcome' ? this.early.filter(isOfCall) : this.early;
      this.early = frame.type === 'welcome' ? [frame, ...early] : [...early, frame];
    });
  }

  /** Something besides a conversation and an open messenger keeps it: only the server knows. */
  get isOnlyRouted(): boolean {
    return this.reasons.size === 1 && this.reasons.has('routed');
  }

  /** Calls when there is a conversation to follow, perhaps begun in another tab. */
  onConversation(call: () => void): void {
    this.socket.onFrame((frame) => {
      const live = frame.type === 'welcome' ? frame.conversations.some(isLive) : isTalk(frame);
      if (live) call();
      else if (frame.type === 'welcome') this.need('live', false);
    });
  }

  need(reason: Reason, needed: boolean): void {
    if (needed) this.reasons.add(reason);
    else this.reasons.delete(reason);
    this.settle();
  }

  /** The messenger is there: it hears what it missed, and from now on says what it knows. */
  handOver(since: SinceWhat, hear: (frame: ServerFrame) => void): void {
    this.since = since;
    this.stopKeeping();
    this.early.splice(0).forEach(hear);
    this.socket.onFrame(hear);
  }

  /** A page in the browser's memory must hold no connection. */
  leave(away: boolean): void {
    this.away = away;
    this.settle();
  }

  end(): void {
    this.reasons.clear();
    this.settle();
  }

  private settle(): void {
    if (this.reasons.size > 0 && !this.away) this.socket.start();
    else this.socket.stop();
  }
}

/** What is told of a call comes just before the welcome. */
function isOfCall(frame: ServerFrame): boolean {
  return frame.type === 'call.changed' || frame.type.startsWith('hold.');
}

function isLive(view: ConversationView): boolean {
  return view.state !== 'ended';
}

function isTalk(frame: ServerFrame): boolean {
  return frame.type === 'message.posted' || frame.type === 'conversation.changed';
}

type SinceWhat = ConstructorParameters<typeof FoyerSocket>[0]['since'];
