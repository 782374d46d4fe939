package io.foyer.conversations.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.entity.ConversationId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

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

  private final ReentrantLock[] ofConversations = lanes();
  private final ReentrantLock[] ofVisitors = lanes();

  /** What is done in one conversation. Within it no other turn is taken. */
  public <T> T take(ConversationId id, Supplier<T> turn) {
    return within(ofConversations, id.value(), turn);
  }

  /** The same of what has no answer. */
  public void run(ConversationId id, Runnable turn) {
    take(
        id,
        () -> {
          turn.run();
          return id;
        });
  }

  /**
   * What a visitor does who may have no conversation yet. Lanes of its own, so that a turn of the
   * conversation can be taken within it.
   */
  public <T> T takeOf(VisitorId visitor, Supplier<T> turn) {
    return within(ofVisitors, visitor.value(), turn);
  }

  private static <T> T within(ReentrantLock[] lanes, String id, Supplier<T> turn) {
    var lane = lanes[id.hashCode() & (LANES - 1)];
    lane.lock();
    try {
      return turn.get();
    } finally {
      lane.unlock();
    }
  }

  private static ReentrantLock[] lanes() {
    return Stream.generate(ReentrantLock::new).limit(LANES).toArray(ReentrantLock[]::new);
  }
}
