import type { ReadonlySignal } from '@preact/signals';

/** Within a computed: computes anew when one of these changes, whatever it has become. */
export function follow(...signals: readonly ReadonlySignal<unknown>[]): void {
  signals.forEach((one) => one.value);
}
