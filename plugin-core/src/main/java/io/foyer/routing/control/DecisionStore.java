package io.foyer.routing.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.routing.entity.Assignment;
import io.foyer.routing.entity.RoutingDecision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** The decisions in the database. */
@ApplicationScoped
public class DecisionStore {
  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void add(List<RoutingDecision> decisions) {
    decisions.forEach(em::persist);
  }

  /** The visitor's decisions, the latest first. */
  @Transactional
  public List<Assignment> latest(VisitorId visitor, int most) {
    return em.createQuery(
            "SELECT d FROM RoutingDecision d WHERE d.visitorId = :visitor"
                + " ORDER BY d.decidedAt DESC",
            RoutingDecision.class)
        .setParameter("visitor", visitor.value())
        .setMaxResults(most)
        .getResultStream()
        .map(RoutingDecision::assignment)
        .toList();
  }
}
