package io.foyer.platform;

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
  private final Limits limits;
  private final BatchWrite<T> write;
  private final LinkedBlockingDeque<T> waiting;

  /** Of what is at work just now, what is not to come back. Its own lock. */
  private final List<Predicate<T>> unwanted = new ArrayList<>();

  private boolean isAtWork;

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
    this.write = new BatchWrite<>(write, ask);
    waiting = new LinkedBlockingDeque<>(limits.most());
  }

  public void add(T one) {
    while (!waiting.offer(one)) {
      waiting.poll();
    }
  }

  /** Also of what is being written just now, should it have to wait again. */
  public void removeIf(Predicate<T> condition) {
    synchronized (unwanted) {
      if (isAtWork) {
        unwanted.add(condition);
      }
      waiting.removeIf(condition);
    }
  }

  /** Writes what waits; where the database is away, it waits on. */
  public void flush() {
    List<T> batch = new ArrayList<>(limits.batch());
    boolean isTaken = true;
    while (isTaken && draw(batch) > 0) {
      isTaken = putBack(write.write(batch));
      batch.clear();
    }
  }

  private int draw(List<T> batch) {
    synchronized (unwanted) {
      isAtWork = true;
      return waiting.drainTo(batch, limits.batch());
    }
  }

  /** Answers whether nothing had to be put back. */
  private boolean putBack(List<T> batch) {
    synchronized (unwanted) {
      List<T> wanted = new ArrayList<>(batch);
      unwanted.forEach(wanted::removeIf);
      unwanted.clear();
      isAtWork = false;
      for (int at = wanted.size() - 1; at >= 0 && waiting.offerFirst(wanted.get(at)); at--) {
        // The latest of them first: what has no room any more is the oldest.
      }
      return batch.isEmpty();
    }
  }
}
