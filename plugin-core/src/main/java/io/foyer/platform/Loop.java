package io.foyer.platform;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A step that is done again and again, by one thread, until the application ends.
 *
 * <p>A step that fails is logged and done again after a growing wait; it never ends the loop.
 */
public final class Loop {
  private static final System.Logger LOG = System.getLogger(Loop.class.getName());
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  private final String name;
  private final Duration pause;
  private final Runnable step;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private long nextAt = System.nanoTime();
  private boolean stopped;
  private int failures;

  Loop(String name, Duration pause, Runnable step) {
    this.name = name;
    this.pause = pause;
    this.step = step;
  }

  /** Does the next step now, or right after the one at work. */
  public void wake() {
    wakeIn(Duration.ZERO);
  }

  /** Does the next step after this span at the latest. */
  public void wakeIn(Duration span) {
    long at = System.nanoTime() + Math.max(0, span.toNanos());
    lock.lock();
    try {
      if (at - nextAt < 0) {
        nextAt = at;
        changed.signal();
      }
    } finally {
      lock.unlock();
    }
  }

  void stop() {
    lock.lock();
    try {
      stopped = true;
      changed.signal();
    } finally {
      lock.unlock();
    }
  }

  void run() {
    try {
      while (awaitTurn()) {
        doStep();
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean awaitTurn() throws InterruptedException {
    lock.lock();
    try {
      long wait = nextAt - System.nanoTime();
      while (!stopped && wait > 0) {
        changed.await(wait, TimeUnit.NANOSECONDS);
        wait = nextAt - System.nanoTime();
      }
      nextAt = System.nanoTime() + nextPause().toNanos();
      return !stopped;
    } finally {
      lock.unlock();
    }
  }

  private Duration nextPause() {
    return pauseAfter(failures, pause);
  }

  /** Waits grow with the failures, to five seconds or, for a slower loop, to its own pause. */
  static Duration pauseAfter(int failures, Duration pause) {
    Duration longest = pause.compareTo(LONGEST_WAIT) > 0 ? pause : LONGEST_WAIT;
    Duration grown = pause.multipliedBy(1L << Math.min(failures, 10));
    return grown.compareTo(longest) < 0 ? grown : longest;
  }

  @SuppressWarnings("CatchAndPrintStackTrace") // the edge of the loop: it logs, counts, goes on
  private void doStep() {
    try {
      step.run();
      if (failures > 0) {
        LOG.log(Level.INFO, "step recovered loop={0} failures={1}", name, failures);
      }
      failures = 0;
    } catch (RuntimeException | Error failed) {
      failures++;
      if (failures == 1) {
        LOG.log(Level.WARNING, "step failed loop=" + name, failed);
      }
    }
  }
}
