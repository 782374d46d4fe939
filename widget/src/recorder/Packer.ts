import { MOST_BODY, writeChunk } from '../protocol/chunks';
import type { PageEvent } from '../protocol/pageEvents';

/** Where packed chunks go; `backlog` is what has not left yet. */
export interface Way {
  readonly backlog: number;
  send(chunk: Uint8Array<ArrayBuffer>): void;
}

/** Above this the network is slower than the page. */
const BEHIND = 256 * 1024;

/** Packs batches of events and numbers the chunks, in order. */
export class Packer {
  private readonly recording = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  private number = 0;
  private chain = Promise.resolve();
  private stopped = false;
  private lost = false;

  constructor(private readonly way: Way) {}

  /** Batches were left out, and the network is free again: a snapshot is needed. */
  get mustBeginAnew(): boolean {
    return this.lost && this.way.backlog < BEHIND / 8;
  }

  /** False where the batch is left out, because too much waits. */
  send(events: readonly PageEvent[], json: string, snapshot: boolean): boolean {
    this.lost = this.way.backlog > BEHIND || (this.lost && !snapshot);
    if (this.lost || events.length === 0) return false;
    this.chain = this.chain.then(() => this.pack(json, snapshot)).catch(() => this.stop());
    return true;
  }

  /** What is being packed does not leave any more. */
  stop(): void {
    this.stopped = true;
  }

  private async pack(json: string, snapshot: boolean): Promise<void> {
    const packed = await gzip(json);
    for (let from = 0; from < packed.length && !this.stopped; from += MOST_BODY) {
      const chunk = {
        snapshot: snapshot && from === 0,
        last: from + MOST_BODY >= packed.length,
        recording: this.recording,
        number: this.number++,
        body: packed.subarray(from, from + MOST_BODY),
      };
      this.way.send(writeChunk(chunk));
    }
  }
}

async function gzip(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}
