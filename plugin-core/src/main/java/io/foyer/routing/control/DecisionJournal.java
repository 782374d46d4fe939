package io.foyer.routing.control;

import io.foyer.routing.entity.Assignment;
import io.foyer.routing.entity.RoutingDecision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingDeque;

/**
 * Keeps every decision with its reason, a little later than it was made.
 *
 * <p>Where the database is away for long, the oldest are given up rather than the memory.
 */
@ApplicationScoped
public class DecisionJournal {
  private static final Logger LOG = System.getLogger(DecisionJournal.class.getName());

  /** About 20 MB of decisions. */
  private static final int MOST = 50_000;

  private static final int BATCH = 500;

  @Inject DecisionStore store;

  private final LinkedBlockingDeque<RoutingDecision> waiting = new LinkedBlockingDeque<>(MOST);

  void note(Assignment assignment) {
    RoutingDecision decision = RoutingDecision.of(assignment);
    while (!waiting.offer(decision)) {
      waiting.poll();
    }
  }

  /** Writes what waits; what cannot be written now waits on. */
  public void flush() {
    List<RoutingDecision> batch = new ArrayList<>(BATCH);
    while (waiting.drainTo(batch, BATCH) > 0) {
      try {
        store.add(batch);
        batch.clear();
      } catch (RuntimeException away) {
        LOG.log(
            Level.WARNING, "routing decisions could not be kept yet count=" + batch.size(), away);
        batch.forEach(waiting::offerFirst);
        return;
      }
    }
  }
}
