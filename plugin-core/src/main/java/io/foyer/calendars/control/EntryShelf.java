package io.foyer.calendars.control;

import io.foyer.calendars.entity.EntryCopy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at copies that are not written, and has them tried again. */
@ApplicationScoped
@Transactional
public class EntryShelf {
  // As many as a person reads; the counts beside them are whole.
  private static final int SHOWN = 100;

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject Clock clock;

  /**
   * A copy that is not written.
   *
   * @param lastError why it waits or is parked; null before the first failure
   */
  public record Unwritten(
      String id,
      String state,
      int attempts,
      @Nullable String lastError,
      Instant createdAt,
      Instant nextTryAt) {}

  public long count(EntryCopy.State state) {
    return em.createQuery("select count(e) from EntryCopy e where e.state = :state", Long.class)
        .setParameter("state", state)
        .getSingleResult();
  }

  /** How many that calendar did not take: a person has to look. */
  public long parkedOf(String calendar) {
    return em.createQuery(
            "select count(e) from EntryCopy e where e.calendarId = :calendar and e.state = :parked",
            Long.class)
        .setParameter("calendar", calendar)
        .setParameter("parked", EntryCopy.State.PARKED)
        .getSingleResult();
  }

  /** Parked ones first, then those that wait longest. */
  public List<Unwritten> unwritten() {
    return em.createQuery(
            "select e from EntryCopy e where e.state <> :written order by e.state, e.createdAt",
            EntryCopy.class)
        .setParameter("written", EntryCopy.State.WRITTEN)
        .setMaxResults(SHOWN)
        .getResultStream()
        .map(
            copy ->
                new Unwritten(
                    copy.id(),
                    copy.state().name(),
                    copy.attempts(),
                    copy.lastError(),
                    copy.createdAt(),
                    copy.nextTryAt()))
        .toList();
  }

  /** Makes a parked or waiting copy due now; false when it is neither. */
  public boolean retry(String id) {
    var open =
        Optional.ofNullable(em.find(EntryCopy.class, id, LockModeType.PESSIMISTIC_WRITE))
            .filter(found -> found.state() != EntryCopy.State.WRITTEN);
    open.ifPresent(found -> found.retry(now()));
    return open.isPresent();
  }

  /** A calendar lets Foyer in again: what was parked for it is due now. */
  public void retryAllOf(String calendar) {
    em.createQuery(
            "select e from EntryCopy e where e.calendarId = :calendar and e.state = :parked",
            EntryCopy.class)
        .setParameter("calendar", calendar)
        .setParameter("parked", EntryCopy.State.PARKED)
        .getResultList()
        .forEach(copy -> copy.retry(now()));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
