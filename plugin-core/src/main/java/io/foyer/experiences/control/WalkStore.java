package io.foyer.experiences.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.experiences.entity.VisitorWalk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where visitors' ways are kept. */
@ApplicationScoped
@Transactional
public class WalkStore {
  /** As long as the longest time in which an experience is met once, and a day. */
  private static final Duration KEPT = Duration.ofDays(366);

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject Clock clock;

  /** The one that was begun last. */
  public Optional<VisitorWalk> latestOf(VisitorId visitor) {
    return of(visitor).stream().findFirst();
  }

  /** All of a visitor, the latest first. */
  public List<VisitorWalk> of(VisitorId visitor) {
    return em.createQuery(
            "select w from VisitorWalk w where w.visitorId = :visitor order by w.begunAt desc",
            VisitorWalk.class)
        .setParameter("visitor", visitor.value())
        .getResultList();
  }

  /** The same as it is now, and nobody else changes it before this transaction is over. */
  VisitorWalk locked(VisitorWalk walk) {
    em.refresh(walk, LockModeType.PESSIMISTIC_WRITE);
    return walk;
  }

  void add(VisitorWalk walk) {
    em.persist(walk);
    em.flush();
  }

  /** Forgets what decides nothing any more. */
  public void tidy() {
    em.createQuery("delete from VisitorWalk w where w.begunAt < :before")
        .setParameter("before", clock.instant().minus(KEPT))
        .executeUpdate();
  }
}
