import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { ServerFrame } from '../../protocol/frames';
import type { Clock } from '../../shared/clock';
import type { Api } from '../app/Api';
import type { ServerLine } from '../app/ServerLine';
import type { Ticks } from '../app/Ticks';
import { BoardChoices } from './BoardChoices';
import { BoardModel } from './BoardModel';

/** How long "Undo" stands after a visitor was dismissed. */
const UNDO_MS = 10_000;

/** What the boards need of the console. */
export interface Around {
  readonly line: ServerLine;
  readonly api: Api;
  readonly ticks: Ticks;
  readonly clock: Clock;
}

/** Who was taken off the board, for a moment. */
export interface Dismissed {
  readonly visitor: string;
  readonly name: string;
}

/**
 * The rep's own board, and that of everyone for who oversees.
 *
 * The own one is watched on every page, since who waits is told wherever the rep is; the other only while it is shown.
 */
export class BoardsModel {
  readonly mine: BoardModel;
  readonly everyone: BoardModel;
  readonly showsEveryone: Signal<boolean> = signal(false);
  readonly shown: ReadonlySignal<BoardModel>;
  readonly dismissed: Signal<Dismissed | undefined> = signal(undefined);
  private forget = (): void => undefined;

  constructor(
    private readonly around: Around,
    readonly choices: BoardChoices,
    waitingTitle: ReadonlySignal<string>,
  ) {
    const { ticks, clock } = around;
    this.mine = new BoardModel(ticks, choices, clock, waitingTitle);
    this.everyone = new BoardModel(ticks, choices, clock, waitingTitle);
    this.shown = computed(() => (this.showsEveryone.value ? this.everyone : this.mine));
    effect(() => {
      if (this.showsEveryone.value) void this.watch(this.everyone);
    });
  }

  signedIn(me: string): void {
    this.choices.signedIn(me);
    this.mine.signedIn(me);
    this.everyone.signedIn(me);
  }

  /** The line is up: boards are asked for anew. */
  watchAgain(): void {
    void this.watch(this.mine);
    if (this.showsEveryone.peek()) void this.watch(this.everyone);
  }

  /** The board of everyone, or of one rep among them; else the own one. */
  look(whose: 'mine' | 'everyone', rep?: string): void {
    const everyone = whose === 'everyone';
    if (this.showsEveryone.peek() && !everyone) {
      this.around.line.tell({ type: 'board.unwatch', board: 'everyone' });
      this.everyone.clear();
    }
    this.choices.rep.value = everyone ? rep : undefined;
    this.showsEveryone.value = everyone;
  }

  heard(frame: ServerFrame): void {
    switch (frame.type) {
      case 'board.shown':
        this.of(frame.board).show(frame);
        break;
      case 'card.changed':
        this.of(frame.board).changed(frame.card);
        break;
      case 'card.left':
        this.of(frame.board).left(frame.visitor);
    }
  }

  /** The visitor is not wanted until its next visit; the server takes its card away. */
  async dismiss(visitor: string, name: string): Promise<void> {
    await this.around.api.post(`/api/visitors/${visitor}/dismiss`);
    this.forget();
    this.dismissed.value = { visitor, name };
    this.forget = this.around.clock.after(UNDO_MS, () => (this.dismissed.value = undefined));
  }

  async bringBack(visitor: string): Promise<void> {
    this.forget();
    this.dismissed.value = undefined;
    await this.around.api.post(`/api/visitors/${visitor}/bring-back`);
  }

  private of(board: 'everyone' | undefined): BoardModel {
    return board === undefined ? this.mine : this.everyone;
  }

  /** The answer is heard as any frame. */
  private async watch(board: BoardModel): Promise<void> {
    const whose = board === this.everyone && { board: 'everyone' as const };
    try {
      await this.around.line.ask({ type: 'board.watch', ...whose });
    } catch {
      // Without a line the bar above says so, and the next one asks again.
      board.failed.value = this.around.line.line.peek() === 'up';
    }
  }
}
