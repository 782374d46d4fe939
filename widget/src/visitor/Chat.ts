import type { Host, Launcher, Look } from '../loader/host';
import type { Messenger } from '../messenger';
import type { Meet } from '../messenger/booker/meeting';
import type { Carrier } from '../messenger/FilesModel';
import type { Texts } from '../messenger/texts';
import type { Clock } from '../shared/clock';
import type { Store } from '../shared/storage';
import type { Emitter } from './Emitter';
import type { MayAsk } from './rest';
import type { SocketKeeper } from './SocketKeeper';
import { wordsFor } from './texts';

export interface ChatSettings {
  host: Host;
  look: Look;
  sockets: SocketKeeper;
  store: Store;
  clock: Clock;
  emitter: Emitter;
  /** Fetches the messenger's code. */
  bring: () => Promise<typeof import('../messenger')>;
  /** The person wants to be a stranger again. */
  forget: () => void;
  /** The person opened it: from now on the chat has to survive a reload. */
  used: () => void;
  files: Files;
  meet: Meet;
}

/** The way of files to Foyer, of which the messenger knows the rest. */
export interface Files extends Omit<Carrier, 'carry'> {
  to: () => Promise<{ url: string; bearer: string }>;
  renew: () => void;
}

const OPEN = 'foyer.open';
/** What the messenger keeps in the tab; it may never have been loaded. */
const MESSENGER_KEYS = ['foyer.draft', 'foyer.outgoing', 'foyer.place', 'foyer.pounce'];
const WAITS = [1_000, 4_000, 15_000];
/** Who was talking when it was switched off has this long to read so. */
const FAREWELL = 15_000;

/** The launcher and, once it is wanted, the messenger. */
export class Chat {
  private readonly launcher: Launcher;
  private messenger: Promise<Messenger> | undefined;
  private state = { open: false, hidden: false, unread: 0 };
  private hiddenHere = false;
  private hiddenBySite = false;
  private granted: MayAsk = 'person';
  private live = false;
  private talked = false;
  private farewell: (() => void) | undefined;

  constructor(private readonly settings: ChatSettings) {
    const { look } = settings;
    this.launcher = settings.host.launcher(look, wordsFor(look.language), () => this.open());
    this.show({});
  }

  open(focus = true): void {
    this.hiddenBySite = false;
    if (this.hiddenHere) return;
    this.settings.store.set(OPEN, '1');
    this.settings.used();
    this.settings.sockets.need('open', true);
    this.show({ open: true });
    void this.summon(focus);
    this.settings.emitter.emit('open');
  }

  /** Opens where a time for a meeting is chosen. */
  book(): void {
    this.open();
    void this.messenger?.then((messenger) => messenger.book());
  }

  close(): void {
    if (this.farewell) return this.farewell();
    if (!this.state.open) return;
    const isInside = this.launcher.root.activeElement !== null;
    this.settings.store.remove(OPEN);
    this.show({ open: false });
    void this.messenger?.then((messenger) => messenger.close());
    this.settings.sockets.need('open', false);
    if (isInside) this.launcher.focus();
    this.settings.emitter.emit('close');
  }

  /** What the visitor may ask for; one in a conversation keeps the messenger. */
  grant(mayAsk: MayAsk | undefined): void {
    if (mayAsk === undefined || mayAsk === this.granted) return;
    this.granted = mayAsk;
    void this.messenger?.then((messenger) => messenger.grant(mayAsk));
    this.show({});
  }

  hide(): void {
    this.close();
    this.hiddenBySite = true;
    this.show({});
  }

  /** Pages where it must not show hide it; a conversation stays as it is. */
  turnPage(hidden: boolean): void {
    this.hiddenHere = hidden;
    this.show({});
    if (!this.state.open && this.settings.store.get(OPEN) !== undefined) this.open(false);
  }

  /** A conversation lives: the messenger has to follow it, open or not. */
  follow(): void {
    this.load().catch(() => {
      this.messenger = undefined;
    });
  }

  /** Switched off by the company: it goes, after a moment where somebody sees a conversation end. */
  dismiss(atOnce: boolean): void {
    const go = (): void => {
      void this.remove();
      this.settings.sockets.end();
    };
    if (atOnce || !this.state.open || !this.talked) return go();
    this.farewell = go;
    this.settings.clock.after(FAREWELL, go);
  }

  /** Whoever sits here next must not find what was written. */
  async remove(): Promise<void> {
    this.launcher.remove();
    (await this.messenger)?.remove();
    for (const key of [OPEN, ...MESSENGER_KEYS]) this.settings.store.remove(key);
  }

  private async summon(focus: boolean): Promise<void> {
    for (const wait of [0, ...WAITS]) {
      if (wait > 0) await new Promise<void>((go) => void this.settings.clock.after(wait, go));
      try {
        const messenger = await this.load();
        if (this.state.open) messenger.open(focus);
        return;
      } catch {
        this.messenger = undefined;
      }
    }
    this.close();
  }

  private load(): Promise<Messenger> {
    this.messenger ??= this.settings.bring().then(async ({ mount, textsFor, carryTo }) => {
      const { files, look } = this.settings;
      const carry = carryTo(files.to, files.renew);
      return this.mount(mount, await textsFor(look.language, look.texts), { ...files, carry });
    });
    return this.messenger;
  }

  private mount(
    mount: (typeof import('../messenger'))['mount'],
    texts: Texts,
    files: Carrier,
  ): Messenger {
    const { sockets, clock, store, look, emitter, forget, meet } = this.settings;
    const given = { look, texts, files, meet, clock, store, socket: sockets.socket };
    const messenger = mount({
      ...given,
      ...this.acts(),
      forget,
      changed: ({ unread, live }) => {
        this.live = live;
        this.talked ||= live;
        sockets.need('live', live);
        if (unread !== this.state.unread) emitter.emit('unread', unread);
        this.show({ unread });
      },
      happened: (name, detail) => emitter.emit(name, detail),
    });
    messenger.grant(this.granted);
    sockets.handOver(messenger.since, messenger.hear);
    return messenger;
  }

  private acts() {
    return {
      root: this.launcher.root,
      close: () => this.close(),
      open: () => this.open(),
      rest: () => this.launcher.focus(),
    };
  }

  private show(change: Partial<typeof this.state>): void {
    const unasked = this.granted === 'nothing' && !this.live && !this.talked;
    const hidden = this.hiddenHere || this.hiddenBySite || unasked;
    this.state = { ...this.state, ...change, hidden };
    this.launcher.show(this.state);
  }
}
