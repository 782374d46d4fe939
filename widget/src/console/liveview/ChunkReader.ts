import { readChunk, type Chunk } from '../../protocol/chunks';

/** A packed batch of events; `fresh`: of a recording that was not seen before. */
export interface Batch {
  readonly packed: Blob;
  readonly fresh: boolean;
}

/**
 * Puts chunks together again, beginning with a snapshot. After a gap nothing counts until the next
 * snapshot.
 */
export class ChunkReader {
  private recording: number | undefined;
  private next: number | undefined;
  private parts: Chunk[] = [];
  private fresh = false;

  /** A whole batch where one is complete; `gap` where a snapshot has to be asked for, once. */
  take(bytes: ArrayBuffer): Batch | 'gap' | undefined {
    const chunk = readChunk(bytes);
    if (!chunk) return this.lose();
    if (chunk.snapshot) this.begin(chunk);
    else if (this.next === undefined) return undefined;
    else if (chunk.recording !== this.recording || chunk.number !== this.next) return this.lose();
    this.next = chunk.number + 1;
    this.parts.push(chunk);
    return chunk.last ? this.complete() : undefined;
  }

  private begin(chunk: Chunk): void {
    this.fresh = chunk.recording !== this.recording;
    this.recording = chunk.recording;
    this.parts = [];
  }

  private complete(): Batch {
    const batch = { packed: new Blob(this.parts.map(({ body }) => body)), fresh: this.fresh };
    this.parts = [];
    this.fresh = false;
    return batch;
  }

  private lose(): 'gap' | undefined {
    const was = this.next;
    this.next = undefined;
    this.parts = [];
    return was === undefined ? undefined : 'gap';
  }
}
