package io.foyer.conversations.boundary;

import io.foyer.conversations.control.ConversationDeadline;
import io.foyer.conversations.control.Endings;
import io.foyer.conversations.control.Silences;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.platform.DatabaseReady;
import io.foyer.platform.DeadlineReached;
import io.foyer.platform.Footing;
import io.foyer.platform.Loops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What is due in a conversation, within the transaction that takes the deadline away. */
@ApplicationScoped
public class ConversationDeadlines {
  /** Until visitors have come back, after a start for one, they look as if they had left. */
  private static final Duration GRACE = Duration.ofSeconds(30);

  /** Checks come too seldom to tell by them that the node stood still. */
  private static final Duration PAUSE = Duration.ofSeconds(5);

  @Inject Endings endings;
  @Inject Silences silences;
  @Inject Loops loops;
  @Inject Clock clock;

  private final Footing footing = new Footing(GRACE);

  void start(@Observes DatabaseReady ready) {
    startAt(clock.instant());
    loops.start("visitors-are-there", PAUSE, this::look);
  }

  void startAt(Instant start) {
    footing.startAt(start);
  }

  /** Notices when the node stood still. */
  void look() {
    footing.isFirm(clock.instant());
  }

  void reached(@Observes DeadlineReached deadline) {
    var id = new ConversationId(deadline.subject());
    switch (deadline.kind()) {
      case ConversationDeadline.COUNTDOWN -> endings.missByCountdown(id);
      case ConversationDeadline.ENDING -> endings.finishEnding(id);
      case ConversationDeadline.CHECK -> check(id);
      default -> {
        // another capability's
      }
    }
  }

  private void check(ConversationId id) {
    var now = clock.instant();
    if (footing.isFirm(now)) {
      silences.look(id);
    } else {
      silences.lookAt(id, now.plus(GRACE));
    }
  }
}
