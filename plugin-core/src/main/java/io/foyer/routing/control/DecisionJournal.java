package io.foyer.routing.control;

import io.foyer.platform.WriteBehind;
import io.foyer.routing.entity.Assignment;
import io.foyer.routing.entity.RoutingDecision;
import io.foyer.visitors.control.VisitTraces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Keeps every decision with its reason, as long as the visit it was taken for. */
@ApplicationScoped
public class DecisionJournal {
  /** About 20 MB of decisions. */
  private static final WriteBehind.Limits LIMITS = new WriteBehind.Limits(50_000, 500);

  @Inject DecisionStore store;
  @Inject Clock clock;

  private final WriteBehind<RoutingDecision> waiting =
      new WriteBehind<>(LIMITS, batch -> store.add(batch), () -> store.ask());

  void note(Assignment assignment) {
    waiting.add(RoutingDecision.of(assignment));
  }

  /** Writes what waits. */
  public void flush() {
    waiting.flush();
  }

  /** Forgets what is too old to be rehearsed. */
  public void tidy() {
    store.forgetBefore(clock.instant().minus(VisitTraces.KEPT));
  }
}
