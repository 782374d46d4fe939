/** How often "types" is repeated, and after which pause it ends. */
const REPEAT_MS = 4_000;
const PAUSE_MS = 5_000;

/** Tells the other side that somebody types: at most every few seconds, and once when it stops. */
export class TypingSignal {
  private told = 0;
  private pause: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly tell: (typing: boolean) => void) {}

  typed(somethingThere: boolean): void {
    clearTimeout(this.pause);
    if (!somethingThere) {
      this.stop();
      return;
    }
    this.pause = setTimeout(() => this.stop(), PAUSE_MS);
    const now = performance.now();
    if (this.told !== 0 && now - this.told < REPEAT_MS) return;
    this.told = now;
    this.tell(true);
  }

  private stop(): void {
    if (this.told === 0) return;
    this.told = 0;
    this.tell(false);
  }
}
