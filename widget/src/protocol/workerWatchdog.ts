import type { Clock } from '../shared/clock';
import { timerWatchdog, type Watchdog } from './watchdog';

/**
 * A watchdog that stays awake in a hidden tab. For pages of Foyer's own origin only: a customer's
 * page may not start a worker from elsewhere, and its CSP forbids blob: addresses.
 */
export function workerWatchdog(clock: Clock): Watchdog {
  try {
    return inWorker(
      new Worker(new URL('./watchdog.worker.ts', import.meta.url), { type: 'module' }),
    );
  } catch {
    return timerWatchdog(clock);
  }
}

function inWorker(worker: Worker): Watchdog {
  let round = 0;
  let bark = (): void => undefined;
  worker.onmessage = (message: MessageEvent<number>) => {
    if (message.data === round) bark();
  };
  return {
    feed(milliseconds, called) {
      bark = called;
      worker.postMessage({ round: ++round, milliseconds });
    },
    rest() {
      worker.postMessage({ round: ++round, milliseconds: -1 });
    },
  };
}
