import type { Clock } from '../shared/clock';

/** What time it is at the server: countdowns hang on its clock, not on the visitor's. */
export class ServerClock {
  private difference: number | undefined;

  constructor(private readonly clock: Clock) {}

  /** The quickest frame is nearest to the truth, so the largest difference counts. */
  hear(serverTime: string): void {
    const difference = Date.parse(serverTime) - this.clock.now();
    if (Number.isNaN(difference)) return;
    this.difference = Math.max(difference, this.difference ?? difference);
  }

  /** A laptop that slept may have set its clock meanwhile. */
  forget(): void {
    this.difference = undefined;
  }

  now(): number {
    return this.clock.now() + (this.difference ?? 0);
  }
}
