package io.foyer.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Looks for due deadlines, those of dead nodes included.
 *
 * <p>It looks twice a second, and on time where it knows of a nearer one.
 */
@ApplicationScoped
public class DeadlineLoop {
  private static final System.Logger LOG = System.getLogger(DeadlineLoop.class.getName());
  private static final Duration LOOK = Duration.ofMillis(450);
  private static final Duration BREATH = Duration.ofMillis(20);

  /**
   * After so many the loop takes breath, so that a heap of old deadlines does not starve others.
   */
  private static final int BATCH = 50;

  @Inject Loops loops;
  @Inject DeadlinePoll poll;
  @Inject Clock clock;

  private volatile @Nullable Loop loop;

  void start(@Observes DatabaseReady ready) {
    loop = loops.start("deadlines", LOOK, this::look);
  }

  void set(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeadlineSet set) {
    wakeFor(set.due());
  }

  /** Takes what is due, a batch at most. */
  void look() {
    boolean more = true;
    for (int taken = 0; more && taken < BATCH; taken++) {
      more = takeOne();
    }
    if (more) {
      wakeFor(clock.instant());
    } else {
      poll.nextDue().ifPresent(this::wakeFor);
    }
  }

  private void wakeFor(Instant due) {
    Loop running = loop;
    Duration left = Duration.between(clock.instant(), due);
    if (running != null && left.compareTo(LOOK) < 0) {
      // a row that another node has in work stays due for a moment: no look without a breath
      running.wakeIn(left.compareTo(BREATH) > 0 ? left : BREATH);
    }
  }

  private boolean takeOne() {
    AtomicReference<DeadlineReached> taken = new AtomicReference<>();
    try {
      return poll.takeOne(taken);
    } catch (RuntimeException failed) {
      DeadlineReached deadline = taken.get();
      if (deadline == null) {
        throw failed; // the database itself: the loop waits and tries again
      }
      LOG.log(
          Level.WARNING,
          "deadline failed kind=" + deadline.kind() + " subject=" + deadline.subject(),
          failed);
      poll.postpone(deadline);
      return true;
    }
  }
}
