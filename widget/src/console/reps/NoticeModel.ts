import { signal, type Signal } from '@preact/signals';
import type { Store } from '../../shared/storage';

/** How the browser stands to desktop notifications. */
export type Permission = 'default' | 'granted' | 'denied';

const SOUND = 'foyer.sound';
const DESKTOP = 'foyer.desktop';

/** How this browser may call the rep: chosen by the rep, kept in the browser. */
export class NoticeModel {
  readonly sound: Signal<boolean>;
  readonly desktop: Signal<boolean>;
  readonly permission: Signal<Permission>;

  constructor(
    private readonly store: Store,
    permission: Permission,
    private readonly ask: () => Promise<Permission>,
  ) {
    this.sound = signal(store.get(SOUND) !== 'off');
    this.permission = signal(permission);
    this.desktop = signal(store.get(DESKTOP) === 'on' && permission === 'granted');
  }

  chooseSound(on: boolean): void {
    this.sound.value = on;
    this.store.set(SOUND, on ? 'on' : 'off');
  }

  /** On only when the browser agrees; what it answered is shown. */
  async chooseDesktop(on: boolean): Promise<void> {
    if (on) this.permission.value = await this.ask();
    this.desktop.value = on && this.permission.value === 'granted';
    this.store.set(DESKTOP, this.desktop.value ? 'on' : 'off');
  }
}
