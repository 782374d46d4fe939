package io.foyer.conversations.boundary;

import io.foyer.conversations.control.Answerers;
import io.foyer.conversations.control.Endings;
import io.foyer.conversations.control.KnownVisitors;
import io.foyer.conversations.control.LiveConversations;
import io.foyer.conversations.control.Turns;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationState;
import io.foyer.conversations.entity.event.ConversationMoved;
import io.foyer.platform.DatabaseReady;
import io.foyer.platform.Footing;
import io.foyer.platform.Loop;
import io.foyer.platform.Loops;
import io.foyer.reps.entity.RepsChanged;
import io.foyer.routing.entity.VisitorAssigned;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Tells a waiting visitor at once when the last rep who could answer is gone, instead of letting
 * the countdown run for nobody.
 */
@ApplicationScoped
public class WaitingWatch {
  private static final System.Logger LOG = System.getLogger(WaitingWatch.class.getName());

  /** In case what happened was missed; a look costs a walk through memory. */
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private static final int AFTER_ROUTING = 5000;

  @Inject LiveConversations live;
  @Inject Answerers answerers;
  @Inject KnownVisitors visitors;
  @Inject Endings endings;
  @Inject Turns turns;
  @Inject Loops loops;
  @Inject Clock clock;

  private final Footing footing = new Footing(Footing.FOR_REPS);
  private volatile @Nullable Loop loop;

  void start(@Observes DatabaseReady ready) {
    startAt(clock.instant());
    loop = loops.start("waiting-conversations", PAUSE, this::look);
  }

  void startAt(Instant start) {
    footing.startAt(start);
  }

  void assigned(@Observes VisitorAssigned assigned) {
    if (assigned.now().reps().isEmpty()) {
      lookSoon();
    }
  }

  /** After routing, which may have found others for the visitor. */
  void repsChanged(@Observes @Priority(AFTER_ROUTING) RepsChanged change) {
    lookSoon();
  }

  /** The last rep may have left between the question whether anybody is there and the commit. */
  void moved(@Observes ConversationMoved moved) {
    if (moved.now().state() == ConversationState.WAITING) {
      lookSoon();
    }
  }

  void look() {
    if (!footing.isFirm(clock.instant())) {
      return;
    }
    live.all().stream()
        .filter(one -> one.state() == ConversationState.WAITING)
        // Another node may know of reps of whom this one has not heard.
        .filter(one -> visitors.isOurs(one.visitor()))
        .filter(one -> answerers.isSurelyNobodyFor(one.visitor()))
        .forEach(one -> miss(one.id()));
  }

  // One that fails keeps nobody else waiting; its countdown is still to come.
  private void miss(ConversationId id) {
    try {
      turns.run(id, () -> endings.missForWantOfReps(id));
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "conversation not missed conversation=" + id.value(), failed);
    }
  }

  private void lookSoon() {
    var running = loop;
    if (running != null) {
      running.wake();
    }
  }
}
