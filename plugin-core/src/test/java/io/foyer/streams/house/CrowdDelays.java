package io.foyer.streams.house;

import io.foyer.protocol.CardChanged;
import io.foyer.protocol.CardLeft;
import io.foyer.protocol.ServerFrame;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * How long changes took to the first frame that shows them, counted from when they were due.
 *
 * <p>A change that waits for an earlier one's turn counts from the earlier. What a board holds back
 * because it has just sent that card is told apart from the rest.
 */
final class CrowdDelays {
  private static final long PACE = Duration.ofMillis(250).toNanos();

  private record Change(long due, boolean held) {}

  private final Map<String, Change> unseen = new ConcurrentHashMap<>();
  private final Map<String, Long> drawn = new ConcurrentHashMap<>();
  private final Queue<Long> free = new ConcurrentLinkedQueue<>();
  private final Queue<Long> all = new ConcurrentLinkedQueue<>();
  private volatile boolean measuring;

  void begin() {
    measuring = true;
  }

  void due(String visitor, long at) {
    Long last = drawn.get(visitor);
    unseen.putIfAbsent(visitor, new Change(at, last != null && at - last < PACE));
  }

  void shown(ServerFrame frame) {
    if (frame instanceof CardChanged changed) {
      shown(changed.card().visitor());
    } else if (frame instanceof CardLeft left) {
      shown(left.visitor());
    }
  }

  private void shown(String visitor) {
    long now = System.nanoTime();
    drawn.put(visitor, now);
    Change change = unseen.remove(visitor);
    if (change != null && measuring) {
      all.add(now - change.due());
      if (!change.held()) {
        free.add(now - change.due());
      }
    }
  }

  /** The part of all changes that took no longer, in milliseconds. */
  double all(double part) {
    return millis(all, part);
  }

  /** The same of those that the pace of boards did not hold back. */
  double free(double part) {
    return millis(free, part);
  }

  private static double millis(Queue<Long> nanos, double part) {
    long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    return sorted[Math.max(0, (int) Math.ceil(part * sorted.length) - 1)] / 1e6;
  }
}
