package io.foyer.pounce.boundary;

import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.control.ConversationDeadline;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.platform.DatabaseReady;
import io.foyer.platform.DeadlineReached;
import io.foyer.platform.Footing;
import io.foyer.platform.Loops;
import io.foyer.pounce.control.AutoPouncer;
import io.foyer.pounce.control.Nudger;
import io.foyer.pounce.control.PounceDeadline;
import io.foyer.pounce.control.ReplyDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * What is due around words on a rep's behalf, within the transaction that takes the deadline away.
 *
 * <p>Nothing of it is done before visitors and reps had a moment to come back after a start.
 */
@ApplicationScoped
public class PounceDeadlines {
  private static final Duration GRACE = Duration.ofSeconds(30);

  /** Deadlines come too seldom to tell by them that the node stood still. */
  private static final Duration PAUSE = Duration.ofSeconds(5);

  @Inject AutoPouncer pouncer;
  @Inject Nudger nudger;
  @Inject ReplyDesk replies;
  @Inject Loops loops;
  @Inject Clock clock;

  private final Footing footing = new Footing(GRACE);

  void start(@Observes DatabaseReady ready) {
    startAt(clock.instant());
    loops.start("auto-pounce", PAUSE, this::look);
  }

  void startAt(Instant start) {
    footing.startAt(start);
  }

  /** Notices when the node stood still. */
  void look() {
    footing.isFirm(clock.instant());
  }

  void reached(@Observes DeadlineReached deadline) {
    switch (deadline.kind()) {
      case PounceDeadline.GREET -> greet(deadline.subject(), pouncer::greet);
      case PounceDeadline.GREET_PLAINLY -> greet(deadline.subject(), pouncer::greetPlainly);
      case PounceDeadline.NUDGE -> nudge(deadline.subject(), nudger::nudge);
      case PounceDeadline.NUDGE_PLAINLY -> nudge(deadline.subject(), nudger::nudgePlainly);
      case ConversationDeadline.REPLY -> miss(new ConversationId(deadline.subject()));
      default -> {
        // another capability's
      }
    }
  }

  private void greet(String subject, Consumer<VisitorId> deed) {
    VisitorId visitor = new VisitorId(subject);
    if (isFirm()) {
      deed.accept(visitor);
    } else {
      pouncer.later(visitor, GRACE);
    }
  }

  private void nudge(String subject, Consumer<ConversationId> deed) {
    ConversationId id = new ConversationId(subject);
    if (isFirm()) {
      deed.accept(id);
    } else {
      nudger.later(id, GRACE);
    }
  }

  private void miss(ConversationId id) {
    if (isFirm()) {
      replies.miss(id);
    } else {
      replies.later(id, GRACE);
    }
  }

  private boolean isFirm() {
    return footing.isFirm(clock.instant());
  }
}
