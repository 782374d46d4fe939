/**
 * A piece of what a page shows, as it travels: ten bytes of head, then a part of a packed batch of
 * events. The head: version, flags, which recording it is of, its number; numbers grow by one.
 */
export interface Chunk {
  /** A viewer can begin here. */
  readonly snapshot: boolean;
  /** Its batch ends here. */
  readonly last: boolean;
  readonly recording: number;
  readonly number: number;
  readonly body: Uint8Array<ArrayBuffer>;
}

const HEAD = 10;
const VERSION = 1;
const [SNAPSHOT, LAST] = [1, 2];
/** With the head well under the socket's 64 KiB. */
export const MOST_BODY = 60 * 1024;

export function writeChunk({
  snapshot,
  last,
  recording,
  number,
  body,
}: Chunk): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(HEAD + body.length);
  const head = new DataView(bytes.buffer);
  head.setUint8(0, VERSION);
  head.setUint8(1, (snapshot ? SNAPSHOT : 0) | (last ? LAST : 0));
  head.setUint32(2, recording);
  head.setUint32(6, number);
  bytes.set(body, HEAD);
  return bytes;
}

/** Undefined for what is no chunk. */
export function readChunk(bytes: ArrayBuffer): Chunk | undefined {
  if (bytes.byteLength <= HEAD) return undefined;
  const head = new DataView(bytes);
  if (head.getUint8(0) !== VERSION) return undefined;
  const flags = head.getUint8(1);
  return {
    snapshot: (flags & SNAPSHOT) !== 0,
    last: (flags & LAST) !== 0,
    recording: head.getUint32(2),
    number: head.getUint32(6),
    body: new Uint8Array(bytes, HEAD),
  };
}
