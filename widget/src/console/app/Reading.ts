import { signal, type Signal } from '@preact/signals';
import { Problem, type Api } from './Api';

/** How far a reading has come: what was shown stays shown while the server is away. */
export type ReadingState = 'loading' | 'shown' | 'forbidden' | 'failed';

/** What is read, how often, and what holds before it was read once. */
export interface Source<T> {
  readonly path: string;
  readonly everyMs: number;
  readonly first: T;
}

/** Something the server says, read again and again while it is open. */
export class Reading<T> {
  readonly state: Signal<ReadingState> = signal('loading');
  readonly value: Signal<T>;

  constructor(
    private readonly api: Api,
    private readonly after: (ms: number, call: () => void) => () => void,
    private readonly source: Source<T>,
  ) {
    this.value = signal(source.first);
  }

  /** Answers how to stop. What must not change under a person's eyes is not read meanwhile. */
  open(mayChange: () => boolean = () => true): () => void {
    let stop = (): void => undefined;
    let closed = false;
    const round = async () => {
      if (mayChange()) await this.read();
      if (!closed) stop = this.after(this.source.everyMs, () => void round());
    };
    void round();
    return () => {
      closed = true;
      stop();
    };
  }

  async read(): Promise<void> {
    try {
      this.value.value = await this.api.get<T>(this.source.path);
      this.state.value = 'shown';
    } catch (error) {
      const forbidden = error instanceof Problem && error.status === 403;
      if (forbidden) this.state.value = 'forbidden';
      else if (this.state.peek() !== 'shown') this.state.value = 'failed';
    }
  }
}
