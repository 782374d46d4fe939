package io.foyer.socket.control;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Chunks that wait to leave by one socket: bounded in bytes, because a viewer that reads slowly
 * would otherwise fill the heap. What is above is left out; whoever counts asks for a snapshot.
 */
final class Chunks {
  /** A large page and some seconds of a busy one. */
  static final int MOST_BYTES = 1024 * 1024;

  private final Wire wire;
  private final Runnable dead;
  private final AtomicInteger waiting = new AtomicInteger();

  Chunks(Wire wire, Runnable dead) {
    this.wire = wire;
    this.dead = dead;
  }

  boolean hasRoom() {
    return waiting.get() <= MOST_BYTES / 8;
  }

  /** False where the chunk was left out. */
  boolean post(byte[] chunk) {
    if (waiting.addAndGet(chunk.length) > MOST_BYTES) {
      waiting.addAndGet(-chunk.length);
      return false;
    }
    try {
      wire.send(ByteBuffer.wrap(chunk), sent -> left(chunk, sent));
      return true;
    } catch (RuntimeException broken) {
      // a dead socket can throw anything
      left(chunk, false);
      return false;
    }
  }

  private void left(byte[] chunk, boolean sent) {
    waiting.addAndGet(-chunk.length);
    if (!sent) {
      dead.run();
    }
  }
}
