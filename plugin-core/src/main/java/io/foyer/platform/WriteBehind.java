package io.foyer.platform;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What is written down a little later than it happened.
 *
 * <p>Where the database is away for long, the oldest are given up rather than the memory; one that
 * the database does not take holds up no other.
 */
public final class WriteBehind<T> {
  private static final System.Logger LOG = System.getLogger(WriteBehind.class.getName());

  private final Limits limits;
  private final Consumer<List<T>> write;
  private final Runnable ask;
  private final LinkedBlockingDeque<T> waiting;

  /**
   * @param most so many wait at most
   * @param batch so many are written in one transaction
   */
  public record Limits(int most, int batch) {}

  /**
   * @param write all of these or none
   * @param ask throws where the database does not answer
   */
  public WriteBehind(Limits limits, Consumer<List<T>> write, Runnable ask) {
    this.limits = limits;
    this.write = write;
    this.ask = ask;
    waiting = new LinkedBlockingDeque<>(limits.most());
  }

  public void add(T one) {
    while (!waiting.offer(one)) {
      waiting.poll();
    }
  }

  public void removeIf(Predicate<T> unwanted) {
    waiting.removeIf(unwanted);
  }

  /** Writes what waits; where the database is away, it waits on. */
  public void flush() {
    List<T> batch = new ArrayList<>(limits.batch());
    while (waiting.drainTo(batch, limits.batch()) > 0) {
      if (!isTaken(batch)) {
        if (!isThere()) {
          putBack(batch);
          return;
        }
        batch.forEach(one -> isTaken(List.of(one)));
      }
      batch.clear();
    }
  }

  private void putBack(List<T> batch) {
    for (int at = batch.size() - 1; at >= 0 && waiting.offerFirst(batch.get(at)); at--) {
      // The latest of them first: what has no room any more is the oldest.
    }
  }

  private boolean isTaken(List<T> batch) {
    try {
      write.accept(batch);
      return true;
    } catch (RuntimeException refused) {
      String what = batch.get(0).getClass().getSimpleName();
      LOG.log(Level.WARNING, "not written what=" + what + " count=" + batch.size(), refused);
      return false;
    }
  }

  private boolean isThere() {
    try {
      ask.run();
      return true;
    } catch (RuntimeException away) {
      LOG.log(Level.DEBUG, "the database does not answer", away);
      return false;
    }
  }
}
