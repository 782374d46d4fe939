import { effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { ByteSocket } from '../../protocol/ByteSocket';
import type { Clock } from '../../shared/clock';
import type { ServerFrame } from '../../protocol/frames';
import type { Store } from '../../shared/storage';
import { Claims } from '../conversations/Claims';
import { DeskModel } from '../conversations/DeskModel';
import { EndModel } from '../conversations/EndModel';
import { ListModel } from '../conversations/ListModel';
import { OwnerModel } from '../conversations/OwnerModel';
import { PlaceModel } from '../conversations/PlaceModel';
import { filesOf, type Ways } from '../conversations/TalkFiles';
import { Meetings } from '../meetings/Meetings';
import { MentionsModel } from '../mentions/MentionsModel';
import { BlockModel } from '../moderation/BlockModel';
import { ActivityModel } from '../reps/ActivityModel';
import { AlertsModel } from '../reps/AlertsModel';
import { offOf, RepModel, type Entrance } from '../reps/RepModel';
import { OwnShortcutsModel } from '../shortcuts/OwnShortcutsModel';
import { ShortcutsModel } from '../shortcuts/ShortcutsModel';
import { BoardChoices } from '../streams/BoardChoices';
import { BoardsModel } from '../streams/BoardsModel';
import { RecordModel } from '../visitors/RecordModel';
import { Visitor360Model } from '../visitors/Visitor360Model';
import { AdminModels } from './AdminModels';
import type { Api, LongApi } from './Api';
import { KeysModel } from './KeysModel';
import { paths, Router, type History } from './Route';
import { Ticks } from './Ticks';
import type { ServerLine } from './ServerLine';

/** The words that models put on the screen. */
export interface Words {
  readonly waitingColumn: ReadonlySignal<string>;
  readonly visitor: ReadonlySignal<string>;
}

/** What the console needs of the outside. */
export interface Outside {
  readonly line: ServerLine;
  /** Makes a connection for what is heavy. */
  readonly live: () => ByteSocket;
  readonly api: Api & LongApi;
  readonly carry: Ways;
  readonly clock: Clock;
  readonly store: Store;
  readonly history: History;
  readonly words: Words;
  /** What is around the console where it stands in a frame. */
  readonly frame?: Entrance & { measure(height: number): void };
}

/** The whole console: its parts, and how word from the server reaches them. */
export class ConsoleModel {
  readonly line: ServerLine['line'];
  readonly router: Router;
  readonly ticks: Ticks;
  readonly rep: RepModel;
  readonly activity: ActivityModel;
  readonly boards: BoardsModel;
  readonly desk: DeskModel;
  readonly claims: Claims;
  readonly end: EndModel;
  readonly owner: OwnerModel;
  readonly alerts: AlertsModel;
  readonly list: ListModel;
  readonly record: RecordModel;
  readonly admin: AdminModels;
  readonly keys: KeysModel;
  readonly block: BlockModel;
  readonly shortcuts: ShortcutsModel;
  readonly ownShortcuts: OwnShortcutsModel;
  readonly meetings: Meetings;
  readonly mentions: MentionsModel;
  readonly visitor360: Signal<Visitor360Model>;
  readonly place: Signal<PlaceModel | undefined> = signal(undefined);
  /** A refusal that belongs to no page; its code chooses the words. */
  readonly refusal: Signal<string | undefined> = signal(undefined);

  constructor(private readonly outside: Outside) {
    const { line, api, clock, store } = outside;
    this.line = line.line;
    this.router = new Router(outside.history);
    this.ticks = new Ticks(clock);
    this.rep = new RepModel(api, line, outside.frame);
    this.activity = new ActivityModel(line, clock);
    this.boards = boardsOn(outside, this.ticks);
    this.desk = new DeskModel({ line, ticks: this.ticks, store, files: filesOf(outside) });
    this.alerts = new AlertsModel(this.boards.mine.asking, this.router.route, clock);
    this.claims = new Claims(line, this);
    this.end = new EndModel(api, line);
    this.owner = new OwnerModel(api, line, this);
    this.list = new ListModel(api, this.router);
    this.keys = new KeysModel(this.desk, this.router);
    this.admin = new AdminModels(api, clock);
    this.block = new BlockModel(api, this.router);
    this.shortcuts = new ShortcutsModel(api, store);
    this.ownShortcuts = new OwnShortcutsModel(api);
    this.meetings = new Meetings(api, clock, line);
    this.mentions = new MentionsModel(api, line, () => this.rep.me.peek()?.rep.id);
    this.visitor360 = signal(new Visitor360Model(api));
    this.record = new RecordModel(api, (ms, call) => clock.after(ms, call));
    this.listen(line);
  }

  get store(): Store {
    return this.outside.store;
  }

  /** For models that are made where they are shown. */
  get tools(): Pick<Outside, 'live' | 'clock' | 'api' | 'store'> {
    return this.outside;
  }

  /** Whether a page of Salesforce stands around the console. */
  get isFramed(): boolean {
    return this.outside.frame !== undefined;
  }

  /** How high the console is, for a page around it that makes room. */
  measured(height: number): void {
    this.outside.frame?.measure(height);
  }

  /** Do not wait for the next try to connect. */
  hurry(): void {
    this.outside.line.hurry();
  }

  /** "Start a conversation": claims, then opens. Answers whether this rep has it. */
  async start(conversation: string): Promise<boolean> {
    const won = await this.claims.claim(conversation);
    if (won) this.router.go(paths.conversation(conversation));
    return won;
  }

  /** "Take over": the conversation is this rep's; the page stays, its composer comes. */
  async takeOver(conversation: string): Promise<void> {
    await this.claims.takeOver(conversation);
  }

  /** Ends what the dialog asks about; then home, where it can be undone. */
  async endAsked(outcome: string): Promise<void> {
    if (await this.end.end(outcome)) this.router.go(paths.streams);
  }

  async undoEnd(conversation: string): Promise<void> {
    const model = this.desk.find(conversation);
    if (model && (await this.end.undo(model))) this.router.go(paths.conversation(conversation));
  }

  private listen(line: ServerLine): void {
    line.onFrame((frame) => this.heard(frame));
    effect(() => this.follow(this.router.route.value));
    effect(() => this.mentions.seen(this.place.value?.conversation.value?.id));
    effect(() => this.signedIn(this.rep.me.value?.rep.id ?? ''));
  }

  private signedIn(me: string): void {
    this.boards.signedIn(me);
    this.desk.signedIn(me);
  }

  private follow(route: Router['route']['value']): void {
    const id = route.page === 'conversation' ? route.id : undefined;
    const before = this.place.peek();
    if (before?.id === id) return;
    before?.close();
    this.visitor360.value = new Visitor360Model(this.outside.api);
    this.place.value =
      id === undefined ? undefined : new PlaceModel(id, this.desk, this.outside.words.visitor);
  }

  private heard(frame: ServerFrame): void {
    this.desk.take(frame);
    this.boards.heard(frame);
    switch (frame.type) {
      case 'welcome':
        this.welcome(frame);
        break;
      case 'availability.changed':
        this.rep.told(frame.available, offOf(frame));
        break;
      case 'conversation.taken':
        this.alerts.tookIt(frame.conversation, frame.by.name);
    }
  }

  private welcome(frame: ServerFrame & { type: 'welcome' }): void {
    if (frame.available !== undefined) this.rep.stands(frame.available, frame.off);
    this.desk.welcome(frame);
    this.boards.watchAgain();
  }
}

function boardsOn({ line, api, clock, store, words }: Outside, ticks: Ticks): BoardsModel {
  const around = { line, api, ticks, clock };
  return new BoardsModel(around, new BoardChoices(store), words.waitingColumn);
}
