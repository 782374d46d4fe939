package io.foyer.calendars.control;

import io.foyer.calendars.entity.CalendarTroubled;
import io.foyer.calendars.entity.EntryCopy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands out copies to be written, each to one node at a time, each in a short transaction.
 *
 * <p>A lease outlives its node: when that dies, the copy is due again once the lease has ended.
 */
@ApplicationScoped
@Transactional
public class EntryStore {
  // Longer than a write whose every step takes as long as it may.
  static final Duration LEASE = Duration.ofMinutes(2);

  // As many as a person reads; the counts beside them are whole.
  private static final int SHOWN = 100;

  private static final String DUE =
      "SELECT id FROM calendar_entries WHERE state = 'WAITING' AND next_try_at <= ?"
          + " AND (leased_until IS NULL OR leased_until <= ?)"
          + " ORDER BY next_try_at LIMIT 1 FOR UPDATE SKIP LOCKED";

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject Event<CalendarTroubled> troubled;
  @Inject Clock clock;

  /**
   * A copy that this node may write until the lease ends.
   *
   * @param wanted null where it is to be taken away
   */
  record Leased(
      String id,
      String calendar,
      String name,
      @Nullable String wanted,
      int attempts,
      Instant until) {}

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

  /** The copy that is due longest; none when none is. */
  public Optional<Leased> lease() {
    var now = now();
    var at = now.atOffset(ZoneOffset.UTC);
    List<?> due = em.createNativeQuery(DUE).setParameter(1, at).setParameter(2, at).getResultList();
    return due.stream()
        .findFirst()
        .map(id -> em.find(EntryCopy.class, String.valueOf(id)))
        .map(copy -> leased(copy, now.plus(LEASE)));
  }

  private static Leased leased(EntryCopy copy, Instant until) {
    copy.lease(until);
    return new Leased(
        copy.id(), copy.calendar(), copy.name(), copy.wanted(), copy.attempts(), until);
  }

  void written(Leased lease) {
    change(lease, EntryCopy::written);
  }

  /** What is over is not written any more, and nobody has to look after it. */
  void drop(Leased lease) {
    change(lease, em::remove);
  }

  void postpone(Leased lease, Duration wait, String reason) {
    change(lease, copy -> copy.postpone(wait, reason, now()));
  }

  void park(Leased lease, String reason) {
    change(
        lease,
        copy -> {
          copy.park(reason);
          troubled.fire(new CalendarTroubled(copy.rep()));
        });
  }

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
    var copy = Optional.ofNullable(em.find(EntryCopy.class, id, LockModeType.PESSIMISTIC_WRITE));
    var open = copy.filter(found -> found.state() != EntryCopy.State.WRITTEN);
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

  /** A late word of an ended lease is not heard. */
  private void change(Leased lease, Consumer<EntryCopy> change) {
    var copy = em.find(EntryCopy.class, lease.id(), LockModeType.PESSIMISTIC_WRITE);
    if (copy != null && copy.isLeased(lease.until())) {
      change.accept(copy);
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
