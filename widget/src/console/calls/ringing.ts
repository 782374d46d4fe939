import { effect } from '@preact/signals';
import type { Clock } from '../../shared/clock';
import type { CallsModel } from './CallsModel';

/** As often as it rings for visitors who wait. */
const RING_EVERY_MS = 4_000;

/** Rings while a visitor calls and nobody has answered; tells of each call once. Answers how to stop. */
export function ringForCalls(
  calls: Pick<CallsModel, 'asked'>,
  clock: Pick<Clock, 'after'>,
  ring: () => void,
  tell: (conversation: string) => void,
): () => void {
  const told = new Set<string>();
  let quiet = (): void => undefined;
  const ringOn = () => {
    ring();
    quiet = clock.after(RING_EVERY_MS, ringOn);
  };
  const stop = effect(() => {
    const asked = calls.asked.value;
    quiet();
    const fresh = asked.filter(({ call }) => !told.has(call));
    fresh.forEach(({ conversation }) => tell(conversation));
    fresh.forEach(({ call }) => told.add(call));
    if (asked.length > 0) ringOn();
  });
  return () => {
    stop();
    quiet();
  };
}
