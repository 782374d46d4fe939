import { isKnown, type PageEvent } from '../../protocol/pageEvents';

/** A page may send a snapshot of 1 MB; a small packet that unpacks to more is an attack. */
const MOST_BYTES = 4 * 1024 * 1024;

/** The events of a batch, without those that are not known; rejects what is no batch. */
export async function unpack(packed: Blob): Promise<PageEvent[]> {
  const events: unknown = JSON.parse(await unzip(packed));
  if (!Array.isArray(events)) throw new Error('no events');
  return events.filter((one: unknown) => isEvent(one));
}

function isEvent(one: unknown): one is PageEvent {
  return typeof one === 'object' && one !== null && isKnown(one as PageEvent);
}

async function unzip(packed: Blob): Promise<string> {
  const reader = packed.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > MOST_BYTES) {
      await reader.cancel();
      throw new Error('too large');
    }
    parts.push(value);
  }
  return new Blob(parts).text();
}
