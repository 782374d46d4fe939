package io.foyer.routing.boundary;

import io.foyer.configuration.entity.ConfigurationChanged;
import io.foyer.reps.entity.RepsChanged;
import io.foyer.routing.control.Qualifications;
import io.foyer.routing.control.RoutingDesk;
import io.foyer.routing.entity.CapacityChanged;
import io.foyer.visitors.entity.VisitorChanged;
import io.foyer.visitors.entity.VisitorGone;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;

/** Routing comes before the boards, which show what it decided. */
@ApplicationScoped
public class RoutingObserver {
  private static final int BEFORE_THE_BOARDS = 1000;

  @Inject RoutingDesk desk;
  @Inject Qualifications qualifications;

  void visitorChanged(@Observes @Priority(BEFORE_THE_BOARDS) VisitorChanged change) {
    qualifications.follow(change);
    desk.follow(change);
  }

  /** After the boards, which still need to know on whose board the visitor stood. */
  void visitorGone(@Observes @Priority(9000) VisitorGone gone) {
    qualifications.forget(gone.visitor().id());
    desk.forget(gone.visitor().id());
  }

  void repsChanged(@Observes @Priority(BEFORE_THE_BOARDS) RepsChanged change) {
    desk.follow(change.reachable());
  }

  void capacityChanged(@Observes CapacityChanged change) {
    desk.reconsider(Set.of(change.rep()));
  }

  void configurationChanged(@Observes @Priority(BEFORE_THE_BOARDS) ConfigurationChanged change) {
    qualifications.follow(change.now());
    desk.follow(change.now());
  }
}
