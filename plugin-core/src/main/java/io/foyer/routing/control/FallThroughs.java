package io.foyer.routing.control;

import io.foyer.access.entity.RepId;
import io.foyer.reps.control.PassedOver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts the visitors whose decisions passed a rep over, whichever node decided. */
@ApplicationScoped
public class FallThroughs implements PassedOver {
  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Override
  @Transactional
  public Map<RepId, Long> since(Instant from) {
    return em.createQuery(
            "SELECT d.passedOver, COUNT(DISTINCT d.visitorId) FROM RoutingDecision d"
                + " WHERE d.passedOver IS NOT NULL AND d.decidedAt >= :from GROUP BY d.passedOver",
            Object[].class)
        .setParameter("from", from)
        .getResultStream()
        .collect(Collectors.toMap(row -> new RepId((String) row[0]), row -> (Long) row[1]));
  }
}
