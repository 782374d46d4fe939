import { signal, type Signal } from '@preact/signals';
import { Problem, type Api } from '../app/Api';
import { paths, type Router } from '../app/Route';

/** Whom a rep is about to shut out. */
export interface Asked {
  readonly visitor: string;
  readonly name: string;
  /** Support is told as well. */
  readonly report: boolean;
}

/** "Block visitor": asks once more, shuts out, and goes home. */
export class BlockModel {
  readonly asked: Signal<Asked | undefined> = signal(undefined);
  /** Who was shut out last; said until the rep has read it. */
  readonly done: Signal<Asked | undefined> = signal(undefined);
  readonly busy = signal(false);
  readonly refusal: Signal<string | undefined> = signal(undefined);

  constructor(
    private readonly api: Api,
    private readonly router: Router,
  ) {}

  ask(asked: Asked): void {
    this.refusal.value = undefined;
    this.asked.value = asked;
  }

  cancel(): void {
    this.asked.value = undefined;
  }

  /** `words` are for support alone. */
  async block(words: string): Promise<void> {
    const asked = this.asked.peek();
    if (!asked || this.busy.peek()) return;
    this.busy.value = true;
    try {
      const path = `/api/visitors/${encodeURIComponent(asked.visitor)}/block`;
      await this.api.post(path, asked.report ? { report: true, words } : {});
      this.asked.value = undefined;
      this.done.value = asked;
      this.router.go(paths.streams);
    } catch (error) {
      this.refusal.value = error instanceof Problem ? error.code : 'offline';
    } finally {
      this.busy.value = false;
    }
  }
}
