package io.foyer.conversations.boundary;

import io.foyer.conversations.control.LiveConversations;
import io.foyer.conversations.control.Reliefs;
import io.foyer.conversations.control.Turns;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationState;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.platform.DatabaseReady;
import io.foyer.platform.Footing;
import io.foyer.platform.Loops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Finds conversations whose rep has fallen away, and has them offered to others. */
@ApplicationScoped
public class ReliefWatch {
  private static final System.Logger LOG = System.getLogger(ReliefWatch.class.getName());

  /** Less than a tenth of what a rep is waited for; a look costs a walk through memory. */
  private static final Duration PAUSE = Duration.ofSeconds(5);

  @Inject LiveConversations live;
  @Inject Reliefs reliefs;
  @Inject Turns turns;
  @Inject Loops loops;
  @Inject Clock clock;

  private final Footing footing = new Footing(Footing.FOR_REPS);

  void start(@Observes DatabaseReady ready) {
    startAt(clock.instant());
    loops.start("held-up-reps", PAUSE, this::look);
  }

  void startAt(Instant start) {
    footing.startAt(start);
  }

  void look() {
    if (!footing.isFirm(clock.instant())) {
      return;
    }
    live.all().stream()
        .filter(one -> one.state() == ConversationState.OPEN && !one.isOffered())
        .filter(reliefs::isRepGone)
        .map(ConversationSummary::id)
        .forEach(this::offer);
  }

  // One that fails keeps nobody else; it is tried again at the next look.
  private void offer(ConversationId id) {
    try {
      turns.run(id, () -> reliefs.offerForGoneRep(id));
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "conversation not offered conversation=" + id.value(), failed);
    }
  }
}
