import { ByteSocket } from '../protocol/ByteSocket';
import type { ServerFrame } from '../protocol/frames';
import { timerWatchdog } from '../protocol/watchdog';
import type { Ending, Recording } from '../recorder';
import { isPrivate } from './paths';
import { SILENCE } from './SocketKeeper';
import type { Tools } from './tools';

export interface LiveSettings extends Tools {
  /** Fetches the recorder's code. */
  bring: () => Promise<typeof import('../recorder')>;
  /** Beginnings of the paths of pages that the site keeps to itself. */
  privatePaths: () => readonly string[];
}

/** A page that changed too fast is tried again after this: it may have been an animation. */
const CALM = 30_000;

/** After a refusal it is tried again, as long as somebody looks. */
const REFUSED = 5_000;

/** Sends what this page shows, only while somebody looks and the visitor agrees. */
export class LiveView {
  private readonly line: ByteSocket;
  private wanted = false;
  private toldBeforeWelcome = false;
  private allowed = false;
  private away = false;
  private recording: Recording | undefined;
  private round = 0;
  private cancelTry = (): void => undefined;

  constructor(private readonly settings: LiveSettings) {
    const { base, session, sockets, clock } = settings;
    const address = `${base.replace(/^http/, 'ws')}socket/live/visitor`;
    this.line = new ByteSocket({
      connect: () => new WebSocket(address),
      credentials: async () => ({ token: await session.freshToken() }),
      since: () => [],
      silence: SILENCE,
      clock,
      watchdog: timerWatchdog(clock),
    });
    sockets.socket.onFrame((frame) => this.hear(frame));
    sockets.socket.onConnection((state) => {
      if (state !== 'open') this.toldBeforeWelcome = false;
    });
    this.line.socket.onFrame((frame) => {
      if (frame.type === 'live.snapshot') this.recording?.snapshot();
      if (frame.type === 'error') this.refused(frame.code);
    });
    this.line.socket.onConnection((state) => {
      if (state === 'open') void this.begin();
      else this.halt();
    });
  }

  /** Word from the ordinary socket. One that connects anew and is told nothing is not watched. */
  private hear(frame: ServerFrame): void {
    if (frame.type === 'live.start') {
      this.toldBeforeWelcome = true;
      this.want(frame.tabs.includes(this.settings.tab));
    } else if (frame.type === 'live.stop') {
      this.want(false);
    } else if (frame.type === 'welcome') {
      if (!this.toldBeforeWelcome) this.want(false);
      this.toldBeforeWelcome = false;
    }
  }

  /** Whether the visitor may be seen at all. */
  allow(allowed: boolean): void {
    this.allowed = allowed;
    this.settle();
  }

  /** A page in the browser's memory sends nothing. */
  leave(away: boolean): void {
    this.away = away;
    this.settle();
  }

  /** A site that changes its pages without loading: another one may be private, or smaller. */
  turnPage(): void {
    this.settle();
    if (!this.recording && this.line.socket.connection === 'open') void this.begin();
  }

  private want(wanted: boolean): void {
    this.wanted = wanted;
    this.settle();
  }

  /** The server may have heard of this visitor, or of who looks, a moment later than the page. */
  private refused(code: string): void {
    const { session, clock } = this.settings;
    if (code.startsWith('access.')) session.expire();
    this.line.socket.stop();
    this.cancelTry = clock.after(REFUSED, () => this.settle());
  }

  private settle(): void {
    const isShown = !isPrivate(location.pathname, this.settings.privatePaths());
    if (this.wanted && this.allowed && !this.away && isShown) this.line.socket.start();
    else this.line.socket.stop();
  }

  private async begin(): Promise<void> {
    this.halt();
    const round = ++this.round;
    const { bring, tab, clock } = this.settings;
    try {
      // Before anything can fail, for only who has offered can say why nothing comes.
      this.line.socket.tell({ type: 'live.offer', tab });
      const { startRecording } = await bring();
      if (round !== this.round || this.line.socket.connection !== 'open') return;
      this.recording = startRecording(this.line, clock, (why) => this.ended(why));
    } catch {
      this.line.socket.tell({ type: 'live.end', reason: 'unsupported' });
    }
  }

  private ended(reason: Ending): void {
    this.line.socket.tell({ type: 'live.end', reason });
    this.recording = undefined;
    if (reason === 'too-busy') {
      this.cancelTry = this.settings.clock.after(CALM, () => this.turnPage());
    }
  }

  private halt(): void {
    this.round++;
    this.cancelTry();
    this.recording?.stop();
    this.recording = undefined;
  }
}
