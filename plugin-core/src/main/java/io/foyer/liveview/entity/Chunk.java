package io.foyer.liveview.entity;

import java.nio.ByteBuffer;

/**
 * A piece of what a page shows, as it travels.
 *
 * <p>Its head is ten bytes: the version, flags, which recording it is of, and its number, which
 * grows by one; the rest is nobody's business but the browsers'.
 */
public final class Chunk {
  private static final int HEAD = 10;
  private static final byte VERSION = 1;
  private static final int SNAPSHOT = 1;
  private static final long UNSIGNED = 0xFFFF_FFFFL;

  private final byte[] bytes;

  private Chunk(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Reads what came from outside; refuses with {@link ChunkUnreadable}. */
  public static Chunk of(byte[] bytes) {
    if (bytes.length <= HEAD || bytes[0] != VERSION) {
      throw new ChunkUnreadable();
    }
    return new Chunk(bytes);
  }

  /** With this chunk a viewer can begin. */
  public boolean startsSnapshot() {
    return (bytes[1] & SNAPSHOT) != 0;
  }

  public int recording() {
    return ByteBuffer.wrap(bytes).getInt(2);
  }

  public long number() {
    return ByteBuffer.wrap(bytes).getInt(6) & UNSIGNED;
  }

  public int size() {
    return bytes.length;
  }

  /** As it travels; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }
}
