package io.foyer.routing.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.routing.entity.Assignment;
import io.foyer.routing.entity.RoutingDecision;
import io.foyer.visitors.entity.PastVisit;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The decisions in the database. */
@ApplicationScoped
public class DecisionStore {
  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void add(List<RoutingDecision> decisions) {
    decisions.forEach(em::persist);
  }

  /** Whether the database answers. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void ask() {
    em.createNativeQuery("SELECT 1").getSingleResult();
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void forgetBefore(Instant end) {
    em.createQuery("DELETE FROM RoutingDecision d WHERE d.decidedAt < :end")
        .setParameter("end", end)
        .executeUpdate();
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

  /** What was decided last in each of these visits, by the visit's id. */
  @Transactional
  public Map<String, Assignment> lastOf(List<PastVisit> visits) {
    if (visits.isEmpty()) {
      return Map.of();
    }
    Map<VisitorId, List<Assignment>> decided = decided(visits);
    Map<String, Assignment> last = new HashMap<>();
    for (PastVisit visit : visits) {
      Visitor visitor = visit.last();
      decided.getOrDefault(visitor.id(), List.of()).stream()
          .filter(one -> !one.at().isBefore(visitor.visit().startedAt()))
          .filter(one -> !one.at().isAfter(visitor.seenAt()))
          .reduce((earlier, later) -> later)
          .ifPresent(one -> last.put(visitor.visit().id(), one));
    }
    return last;
  }

  private Map<VisitorId, List<Assignment>> decided(List<PastVisit> visits) {
    List<Visitor> all = visits.stream().map(PastVisit::last).toList();
    return em.createQuery(
            "SELECT d FROM RoutingDecision d WHERE d.visitorId IN :visitors"
                + " AND d.decidedAt BETWEEN :start AND :end ORDER BY d.decidedAt",
            RoutingDecision.class)
        .setParameter("visitors", all.stream().map(one -> one.id().value()).distinct().toList())
        .setParameter("start", earliest(all))
        .setParameter("end", latest(all))
        .getResultStream()
        .map(RoutingDecision::assignment)
        .collect(Collectors.groupingBy(Assignment::visitor));
  }

  private static Instant earliest(List<Visitor> all) {
    return all.stream()
        .map(one -> one.visit().startedAt())
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static Instant latest(List<Visitor> all) {
    return all.stream().map(Visitor::seenAt).max(Comparator.naturalOrder()).orElseThrow();
  }
}
