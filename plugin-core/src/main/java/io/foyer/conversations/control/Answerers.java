package io.foyer.conversations.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.reps.control.Reps;
import io.foyer.routing.control.Assignments;
import io.foyer.routing.entity.Assignment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Whether any of the reps to whom a visitor is routed can be reached at this moment. */
@ApplicationScoped
public class Answerers {
  @Inject Assignments assignments;
  @Inject Reps reps;

  public boolean isAnybodyFor(VisitorId visitor) {
    return whether(visitor).orElse(false);
  }

  /** False as well where this node does not know to whom the visitor is routed. */
  public boolean isSurelyNobodyFor(VisitorId visitor) {
    return !whether(visitor).orElse(true);
  }

  private Optional<Boolean> whether(VisitorId visitor) {
    return assignments.of(visitor).map(this::isAnyReachable);
  }

  private boolean isAnyReachable(Assignment routed) {
    return routed.reps().stream().anyMatch(reps::isReachable);
  }
}
