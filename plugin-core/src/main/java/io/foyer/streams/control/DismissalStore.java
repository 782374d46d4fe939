package io.foyer.streams.control;

import io.foyer.access.entity.RepId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The visits that reps do not want to see, in the database, so that reloads and windows agree. */
@ApplicationScoped
@Transactional
public class DismissalStore {
  /** Longer than any visit: what is older hides nothing any more. */
  private static final Duration KEPT = Duration.ofDays(7);

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject Clock clock;

  /** Ids of visits. */
  public Set<String> of(RepId rep) {
    List<?> visits =
        em.createNativeQuery("SELECT visit_id FROM dismissed_visits WHERE rep_id = ?")
            .setParameter(1, rep.value())
            .getResultList();
    return visits.stream().map(String.class::cast).collect(Collectors.toSet());
  }

  /** Twice is once. */
  public void add(RepId rep, String visit) {
    Instant now = clock.instant();
    remove(rep, visit);
    em.createNativeQuery("DELETE FROM dismissed_visits WHERE rep_id = ? AND dismissed_at < ?")
        .setParameter(1, rep.value())
        .setParameter(2, now.minus(KEPT).atOffset(ZoneOffset.UTC))
        .executeUpdate();
    em.createNativeQuery(
            "INSERT INTO dismissed_visits (rep_id, visit_id, dismissed_at) VALUES (?, ?, ?)")
        .setParameter(1, rep.value())
        .setParameter(2, visit)
        .setParameter(3, now.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  /** Where there is none, nothing happens. */
  public void remove(RepId rep, String visit) {
    em.createNativeQuery("DELETE FROM dismissed_visits WHERE rep_id = ? AND visit_id = ?")
        .setParameter(1, rep.value())
        .setParameter(2, visit)
        .executeUpdate();
  }
}
