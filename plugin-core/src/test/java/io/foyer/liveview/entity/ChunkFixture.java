package io.foyer.liveview.entity;

import java.nio.ByteBuffer;

/** Chunks as a page sends them. */
public final class ChunkFixture {
  private static final byte LAST = 2;

  private ChunkFixture() {}

  public static byte[] snapshot(int recording, int number) {
    return bytes((byte) (LAST | 1), recording, number, 1);
  }

  public static byte[] change(int recording, int number) {
    return bytes(LAST, recording, number, 1);
  }

  static byte[] bytes(byte flags, int recording, int number, int size) {
    return ByteBuffer.allocate(10 + size)
        .put((byte) 1)
        .put(flags)
        .putInt(recording)
        .putInt(number)
        .array();
  }
}
