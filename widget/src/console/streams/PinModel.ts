import { signal, type Signal } from '@preact/signals';
import type { Clock } from '../../shared/clock';
import type { CardModel } from './CardModel';

/** Time to move the pointer from the pin onto the details. */
const GRACE_MS = 180;

/** Where a pin stands on the screen. */
export interface Spot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** "Routing details" of one card at a time: shown by hover and focus, kept open by a click. */
export class PinModel {
  readonly shown: Signal<{ readonly card: CardModel; readonly at: Spot } | undefined> =
    signal(undefined);
  private kept = false;
  private cancel = (): void => undefined;

  constructor(private readonly clock: Clock) {}

  show(card: CardModel, at: Spot): void {
    this.cancel();
    if (this.shown.peek()?.card === card) return;
    this.kept = false;
    this.shown.value = { card, at };
  }

  press(card: CardModel, at: Spot): void {
    const isOpen = this.shown.peek()?.card === card;
    if (isOpen && this.kept) {
      this.close();
      return;
    }
    this.show(card, at);
    this.kept = true;
  }

  /** The pointer or the focus went away; it may come back at once. */
  leave(): void {
    if (this.kept) return;
    this.cancel();
    this.cancel = this.clock.after(GRACE_MS, () => this.close());
  }

  stay(): void {
    this.cancel();
  }

  close(): void {
    this.cancel();
    this.kept = false;
    this.shown.value = undefined;
  }
}
