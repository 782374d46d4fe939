package io.foyer.moderation.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.moderation.entity.Report;
import io.foyer.moderation.entity.ReportId;
import io.foyer.moderation.entity.refusal.ReportUnknown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** What reps told support, in the database. */
@ApplicationScoped
@Transactional
public class ReportStore {
  /** As many as a page shows. */
  private static final int MOST = 200;

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  public void add(Report report) {
    em.persist(report);
  }

  public Report get(ReportId id) {
    var report = em.find(Report.class, id.value());
    if (report == null) {
      throw new ReportUnknown();
    }
    return report;
  }

  /** What waits for support, the latest first. */
  public List<Report> open() {
    return em.createQuery(
            "select r from Report r where r.closedAt is null order by r.reportedAt desc, r.id",
            Report.class)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** From where the visitor of an open report comes, if that is not known yet. */
  public void noteAddress(VisitorId visitor, String address) {
    em.createQuery(
            "update Report r set r.address = :address, r.version = r.version + 1"
                + " where r.visitorId = :visitor and r.address is null and r.closedAt is null")
        .setParameter("address", address)
        .setParameter("visitor", visitor.value())
        .executeUpdate();
  }
}
