package io.foyer.socket.control;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * What waits to leave by one socket: bounded, because a peer that stops reading would otherwise
 * fill the heap.
 *
 * <p>Above the bound frames are left out; when all that waited has left, one resync tells the
 * client to connect anew, for an answer may be among them.
 */
final class Outbound {
  /** Some seconds of a busy board, about half a megabyte at worst. */
  static final int LIMIT = 256;

  private final Wire wire;
  private final Supplier<String> resync;
  private final Runnable dead;
  private final AtomicInteger pending = new AtomicInteger();
  private final AtomicBoolean behind = new AtomicBoolean();

  Outbound(Wire wire, Supplier<String> resync, Runnable dead) {
    this.wire = wire;
    this.resync = resync;
    this.dead = dead;
  }

  /** False where the frame was left out. */
  boolean post(String frame) {
    if (behind.get()) {
      return false;
    }
    if (pending.incrementAndGet() > LIMIT) {
      behind.set(true);
      left();
      return false;
    }
    return put(frame);
  }

  private boolean put(String frame) {
    try {
      wire.send(
          frame,
          sent -> {
            left();
            if (!sent) {
              dead.run();
            }
          });
      return true;
    } catch (RuntimeException broken) {
      // a dead socket can throw anything, even NullPointerException
      left();
      dead.run();
      return false;
    }
  }

  private void left() {
    if (pending.decrementAndGet() == 0 && behind.compareAndSet(true, false)) {
      pending.incrementAndGet();
      put(resync.get());
    }
  }
}
