package io.foyer.conversations.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * One thing after the other in each conversation, on this node.
 *
 * <p>A turn begins before the transaction and ends after its commit was told, so what is told keeps
 * the order of the log, and those who wait hold no connection to the database. Between nodes the
 * lock of the row decides.
 */
@ApplicationScoped
public class Turns {
  // Far more than conversations that are busy in the same millisecond; a power of two for the mask.
  private static final int LANES = 256;

  private final ReentrantLock[] lanes =
      IntStream.range(0, LANES).mapToObj(lane -> new ReentrantLock()).toArray(ReentrantLock[]::new);

  /**
   * @param id of the conversation, or of the visitor who has none yet
   */
  public <T> T take(String id, Supplier<T> turn) {
    var lane = lanes[id.hashCode() & (LANES - 1)];
    lane.lock();
    try {
      return turn.get();
    } finally {
      lane.unlock();
    }
  }
}
