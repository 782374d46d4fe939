package io.foyer.streams.boundary;

import io.foyer.configuration.entity.ConfigurationChanged;
import io.foyer.conversations.entity.event.ConversationMoved;
import io.foyer.experiences.entity.WalkShown;
import io.foyer.platform.DatabaseReady;
import io.foyer.platform.Grid;
import io.foyer.platform.Loops;
import io.foyer.routing.entity.VisitorAssigned;
import io.foyer.routing.entity.VisitorQualified;
import io.foyer.streams.control.BoardDesk;
import io.foyer.streams.control.Boards;
import io.foyer.streams.control.DismissalDesk;
import io.foyer.visitors.entity.VisitorChanged;
import io.foyer.visitors.entity.VisitorGone;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/** Hears what moves cards; after routing, whose decisions they show. */
@ApplicationScoped
public class BoardObserver {
  private static final int AFTER_ROUTING = 4000;

  /** A card held back for its pace waits half of it longer on average. */
  private static final Duration FLUSH = Duration.ofMillis(50);

  @Inject BoardDesk desk;
  @Inject Boards boards;
  @Inject DismissalDesk dismissals;
  @Inject Grid grid;
  @Inject Loops loops;

  void start(@Observes DatabaseReady ready) {
    grid.subscribe(DismissalDesk.TOPIC, dismissals::hear);
    loops.start("boards", FLUSH, boards::flush);
  }

  void visitorChanged(@Observes @Priority(AFTER_ROUTING) VisitorChanged change) {
    desk.follow(change);
  }

  void visitorGone(@Observes @Priority(AFTER_ROUTING) VisitorGone gone) {
    desk.forget(gone.visitor().id());
  }

  void visitorAssigned(@Observes VisitorAssigned assigned) {
    desk.followRouting(assigned.now().visitor());
  }

  void visitorQualified(@Observes VisitorQualified qualified) {
    desk.followRouting(qualified.visitor());
  }

  void walkMoved(@Observes WalkShown moved) {
    desk.followRouting(moved.visitor());
  }

  void conversationMoved(@Observes @Priority(AFTER_ROUTING) ConversationMoved moved) {
    desk.followTalk(moved);
  }

  void configurationChanged(@Observes @Priority(AFTER_ROUTING) ConfigurationChanged change) {
    desk.follow(change.now());
  }
}
