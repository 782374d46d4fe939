package io.foyer.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Takes due deadlines, each in a transaction of its own; any node may, and rows in work are
 * skipped.
 */
@ApplicationScoped
public class DeadlinePoll {
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject LockWait lockWait;
  @Inject Clock clock;
  @Inject Event<DeadlineReached> reached;

  /**
   * Takes the deadline that is due longest; the answer is false where none is. What was taken is
   * put into {@code taken} before its observers are told, for {@link #postpone} should they fail.
   */
  @Transactional
  public boolean takeOne(AtomicReference<DeadlineReached> taken) {
    lockWait.limit();
    Optional<DeadlineReached> due = due();
    due.ifPresent(
        deadline -> {
          taken.set(deadline);
          em.createNativeQuery("DELETE FROM deadlines WHERE kind = ? AND subject = ?")
              .setParameter(1, deadline.kind())
              .setParameter(2, deadline.subject())
              .executeUpdate();
          reached.fire(deadline);
        });
    return due.isPresent();
  }

  /** When the next deadline is due, taken or not; empty where there is none. */
  @Transactional
  public Optional<Instant> nextDue() {
    Object next = em.createNativeQuery("SELECT MIN(try_at) FROM deadlines").getSingleResult();
    return Optional.ofNullable(next).map(Columns::instant);
  }

  /** An observer failed: the deadline comes again after 1, 2, 4 … seconds, at most 5 minutes. */
  @Transactional
  public void postpone(DeadlineReached failed) {
    List<?> attempts =
        em.createNativeQuery(
                "SELECT attempts FROM deadlines WHERE kind = ? AND subject = ? AND due_at = ?")
            .setParameter(1, failed.kind())
            .setParameter(2, failed.subject())
            .setParameter(3, utc(failed.due()))
            .getResultList();
    if (attempts.isEmpty()) {
      return; // replaced or cancelled meanwhile
    }
    int earlier = ((Number) attempts.get(0)).intValue();
    Duration wait = Duration.ofSeconds(1L << Math.min(earlier, 9));
    wait = wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    em.createNativeQuery(
            "UPDATE deadlines SET attempts = ?, try_at = ?"
                + " WHERE kind = ? AND subject = ? AND due_at = ?")
        .setParameter(1, earlier + 1)
        .setParameter(2, utc(Instant.now(clock).plus(wait)))
        .setParameter(3, failed.kind())
        .setParameter(4, failed.subject())
        .setParameter(5, utc(failed.due()))
        .executeUpdate();
  }

  private Optional<DeadlineReached> due() {
    List<?> rows =
        em.createNativeQuery(
                "SELECT kind, subject, due_at FROM deadlines WHERE try_at <= ?"
                    + " ORDER BY try_at LIMIT 1 FOR UPDATE SKIP LOCKED")
            .setParameter(1, utc(Instant.now(clock)))
            .getResultList();
    return rows.stream()
        .findFirst()
        .map(
            row -> {
              Object[] columns = (Object[]) row;
              return new DeadlineReached(
                  (String) columns[0], (String) columns[1], Columns.instant(columns[2]));
            });
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
