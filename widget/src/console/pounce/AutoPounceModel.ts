import { signal, type Signal } from '@preact/signals';
import type { AutoPounceView, ServerFrame } from '../../protocol/frames';
import { Refused } from '../../protocol/orders';
import type { ServerLine } from '../app/ServerLine';

/** "Enable auto pounce": whether visitors may be greeted in the rep's name. */
export class AutoPounceModel {
  /** Not set while the company's switch is off. */
  readonly state: Signal<AutoPounceView | undefined> = signal(undefined);
  readonly changing = signal(false);
  readonly refusal: Signal<string | undefined> = signal(undefined);

  constructor(private readonly line: ServerLine) {
    line.onFrame((frame) => this.heard(frame));
  }

  async choose(on: boolean): Promise<void> {
    if (this.changing.peek()) return;
    this.changing.value = true;
    this.refusal.value = undefined;
    try {
      const answer = await this.line.ask({ type: 'auto-pounce.change', on });
      this.state.value = answer.autoPounce;
    } catch (error) {
      this.refusal.value = error instanceof Refused ? error.code : 'offline';
    } finally {
      this.changing.value = false;
    }
  }

  private heard(frame: ServerFrame): void {
    if (frame.type === 'welcome' || frame.type === 'auto-pounce.changed') {
      this.state.value = frame.autoPounce;
    }
  }
}
