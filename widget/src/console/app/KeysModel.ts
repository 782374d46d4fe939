import { signal } from '@preact/signals';
import type { DeskModel } from '../conversations/DeskModel';
import { paths, type Router } from './Route';

/** The parts of a pressed key that count. */
export type Pressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'
>;

/** Keys that work everywhere in the console, also while the rep writes. */
export class KeysModel {
  /** Whether the list of all keys is shown. */
  readonly help = signal(false);

  constructor(
    private readonly desk: Pick<DeskModel, 'open'>,
    private readonly router: Router,
  ) {}

  /** Whether the key meant something. */
  press(pressed: Pressed): boolean {
    if (pressed.key === '/' && (pressed.ctrlKey || pressed.metaKey)) {
      this.help.value = !this.help.peek();
      return true;
    }
    if (!pressed.altKey || !pressed.shiftKey || pressed.ctrlKey || pressed.metaKey) return false;
    if (pressed.key === 'ArrowDown' || pressed.key === 'ArrowUp') {
      return this.step(pressed.key === 'ArrowDown' ? 1 : -1);
    }
    // With Alt some keyboards write another letter: the key's place counts.
    if (pressed.code !== 'KeyH') return false;
    this.router.go(paths.streams);
    return true;
  }

  /** To the rep's next conversation, round and round; from elsewhere to the first or last. */
  private step(by: 1 | -1): boolean {
    const talks = this.desk.open.peek();
    if (talks.length === 0) return false;
    const route = this.router.route.peek();
    const here = route.page === 'conversation' ? route.id : '';
    const at = talks.findIndex(({ id, view }) => id === here || view.peek().visitor === here);
    const first = by === 1 ? 0 : talks.length - 1;
    const next = at < 0 ? first : (at + by + talks.length) % talks.length;
    this.router.go(paths.conversation(talks[next]?.id ?? ''));
    return true;
  }
}
