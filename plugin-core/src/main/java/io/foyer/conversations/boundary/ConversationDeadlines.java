package io.foyer.conversations.boundary;

import io.foyer.conversations.control.ConversationDeadline;
import io.foyer.conversations.control.Endings;
import io.foyer.conversations.control.Silences;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.platform.DatabaseReady;
import io.foyer.platform.DeadlineReached;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What is due in a conversation, within the transaction that takes the deadline away. */
@ApplicationScoped
public class ConversationDeadlines {
  /**
   * After a start visitors need a moment to come back; until then they look as if they had left.
   */
  private static final Duration GRACE = Duration.ofSeconds(30);

  @Inject Endings endings;
  @Inject Silences silences;
  @Inject Clock clock;

  private volatile Instant from = Instant.MAX;

  void start(@Observes DatabaseReady ready) {
    startAt(clock.instant());
  }

  void startAt(Instant start) {
    from = start.plus(GRACE);
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
    if (now.isBefore(from)) {
      silences.lookAt(id, now.plus(GRACE));
    } else {
      silences.look(id);
    }
  }
}
