import { describe, expect, it } from 'vitest';
import { readChunk, writeChunk, type Chunk } from '../../protocol/chunks';
import { ChunkReader } from './ChunkReader';

function bytes(part: Partial<Chunk>): ArrayBuffer {
  const body = new Uint8Array([65]);
  return writeChunk({ snapshot: false, last: true, recording: 7, number: 0, body, ...part }).buffer;
}

describe('ChunkReader', () => {
  it('V360-4 reads what was written', () => {
    const chunk = { snapshot: true, last: false, recording: 4_000_000_000, number: 3 };
    expect(readChunk(bytes(chunk))).toMatchObject(chunk);
  });

  it('V360-4 begins with a snapshot and puts parts together', async () => {
    const reader = new ChunkReader();
    expect(reader.take(bytes({ number: 4 }))).toBeUndefined();
    expect(reader.take(bytes({ number: 5, snapshot: true, last: false }))).toBeUndefined();
    const batch = reader.take(bytes({ number: 6 }));
    expect(batch).toMatchObject({ fresh: true });
    expect(await (batch as { packed: Blob }).packed.text()).toBe('AA');
    expect(reader.take(bytes({ number: 7 }))).toMatchObject({ fresh: false });
  });

  it('V360-4 asks once after a gap and goes on with the next snapshot', () => {
    const reader = new ChunkReader();
    reader.take(bytes({ snapshot: true }));
    expect(reader.take(bytes({ number: 2 }))).toBe('gap');
    expect(reader.take(bytes({ number: 3 }))).toBeUndefined();
    expect(reader.take(bytes({ number: 4, snapshot: true }))).toMatchObject({ fresh: false });
    expect(reader.take(bytes({ number: 5 }))).toMatchObject({ fresh: false });
  });

  it('V360-4 takes another page for a new recording', () => {
    const reader = new ChunkReader();
    reader.take(bytes({ snapshot: true }));
    expect(reader.take(bytes({ recording: 8, number: 1 }))).toBe('gap');
    expect(reader.take(bytes({ recording: 8, snapshot: true }))).toMatchObject({ fresh: true });
  });

  it('SEC-1 takes what is no chunk for a gap', () => {
    const reader = new ChunkReader();
    reader.take(bytes({ snapshot: true }));
    expect(reader.take(new Uint8Array([9, 9]).buffer)).toBe('gap');
  });
});
