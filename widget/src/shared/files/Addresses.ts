/** What the server answers: a path from its origin. */
export interface Address {
  readonly path: string;
}

/** The server lets them end after ten minutes of its own clock; this is asked for anew before. */
const GOOD_FOR = 570_000;

/** Addresses of files, each good for minutes and asked for when it is needed. */
export class Addresses {
  private readonly known = new Map<string, { asked: Promise<Address>; at: number }>();

  /** `origin`: Foyer's, on a page that is of another one; else empty. */
  constructor(
    private readonly origin: string,
    private readonly ask: (conversation: string, file: string) => Promise<Address>,
    private readonly now: () => number,
  ) {}

  /** Rejects while the server gives none. `fresh`: the one at hand did not open it. */
  async of(conversation: string, file: string, fresh = false): Promise<string> {
    const known = this.known.get(file);
    if (known && !fresh && (await this.isGood(known))) return this.urlOf(await known.asked);
    const asked = this.ask(conversation, file);
    this.known.set(file, { asked, at: this.now() });
    asked.catch(() => this.known.delete(file));
    return this.urlOf(await asked);
  }

  /** Judged by how long it is good for, not by the clock of this machine. */
  private async isGood({ asked, at }: { asked: Promise<Address>; at: number }): Promise<boolean> {
    const { path } = await asked.catch(() => ({ path: '' }));
    return path !== '' && this.now() - at < GOOD_FOR;
  }

  private urlOf({ path }: Address): string {
    return this.origin === '' ? path : new URL(path, this.origin).href;
  }
}
