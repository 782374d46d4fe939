package io.foyer.visitors.control;

import io.foyer.visitors.entity.VisitTrace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Visits that are over, in the database. */
@ApplicationScoped
public class TraceStore {
  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  /** Where a reading has come to. */
  public record Mark(Instant endedAt, String visit) {

    /** Before the first visit that ended at that time. */
    public static Mark at(Instant from) {
      return new Mark(from, "");
    }
  }

  /** A visit that goes on after all is told again, and replaces what was told before. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void write(Collection<VisitTrace> traces) {
    traces.forEach(em::merge);
  }

  /** The next ones after the mark, in the order in which they ended. */
  @Transactional
  public List<VisitTrace> after(Mark mark, int most) {
    return em.createQuery(
            "SELECT t FROM VisitTrace t WHERE t.endedAt > :at"
                + " OR (t.endedAt = :at AND t.visitId > :visit) ORDER BY t.endedAt, t.visitId",
            VisitTrace.class)
        .setParameter("at", mark.endedAt())
        .setParameter("visit", mark.visit())
        .setMaxResults(most)
        .getResultList();
  }

  @Transactional
  public long count(Instant since) {
    return em.createQuery("SELECT COUNT(t) FROM VisitTrace t WHERE t.endedAt >= :at", Long.class)
        .setParameter("at", since)
        .getSingleResult();
  }

  /** Forgets what ended before that. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void forgetBefore(Instant end) {
    em.createQuery("DELETE FROM VisitTrace t WHERE t.endedAt < :end")
        .setParameter("end", end)
        .executeUpdate();
  }
}
