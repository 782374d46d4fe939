package io.foyer.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Points in time at which something has to happen, kept as rows.
 *
 * <p>All verbs join the caller's transaction. A kind and a subject have one deadline; setting it
 * again replaces it.
 */
@ApplicationScoped
public class Deadlines {
  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject Event<DeadlineSet> set;

  public void set(String kind, String subject, Instant due) {
    OffsetDateTime at = due.atOffset(ZoneOffset.UTC);
    int moved =
        em.createNativeQuery(
                "UPDATE deadlines SET due_at = ?, try_at = ?, attempts = 0"
                    + " WHERE kind = ? AND subject = ?")
            .setParameter(1, at)
            .setParameter(2, at)
            .setParameter(3, kind)
            .setParameter(4, subject)
            .executeUpdate();
    if (moved == 0) {
      em.createNativeQuery(
              "INSERT INTO deadlines (kind, subject, due_at, try_at, attempts)"
                  + " VALUES (?, ?, ?, ?, 0)")
          .setParameter(1, kind)
          .setParameter(2, subject)
          .setParameter(3, at)
          .setParameter(4, at)
          .executeUpdate();
    }
    set.fire(new DeadlineSet(due));
  }

  public void cancel(String kind, String subject) {
    take(kind, subject);
  }

  /** As {@link #cancel}; whether it was still to come. Of several who take it one has it. */
  public boolean take(String kind, String subject) {
    return em.createNativeQuery("DELETE FROM deadlines WHERE kind = ? AND subject = ?")
            .setParameter(1, kind)
            .setParameter(2, subject)
            .executeUpdate()
        > 0;
  }
}
