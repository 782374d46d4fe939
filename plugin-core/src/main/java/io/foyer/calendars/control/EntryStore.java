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

  private static final String DUE =
      "SELECT id FROM calendar_entries WHERE state = 'WAITING' AND next_try_at <= ?"
          + " AND (leased_until IS NULL OR leased_until <= ?)"
          + " ORDER BY next_try_at LIMIT 1 FOR UPDATE SKIP LOCKED";

  private static final String PAST =
      "DELETE FROM calendar_entries WHERE state = 'PARKED' AND NOT ever_written AND ends_at < ?";

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject Event<CalendarTroubled> troubled;
  @Inject Clock clock;

  /**
   * A copy that this node may write until the lease ends.
   *
   * @param wanted null where it is to be taken away
   * @param everWritten whether something of it may stand in the calendar
   */
  record Leased(
      String id,
      String calendar,
      String name,
      @Nullable String wanted,
      boolean everWritten,
      int attempts,
      Instant until) {}

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
        copy.id(),
        copy.calendar(),
        copy.name(),
        copy.wanted(),
        copy.wasEverWritten(),
        copy.attempts(),
        until);
  }

  void written(Leased lease) {
    var copy = locked(lease.id());
    if (copy != null && copy.isLeased(lease.until())) {
      copy.written();
    } else if (copy != null && lease.wanted() != null) {
      copy.wasWritten();
    }
  }

  /** What is over is not written any more, and nobody has to look after it. */
  void drop(Leased lease) {
    change(lease, em::remove);
  }

  /** What is over is not written any more, but what stands there is taken away. */
  void takeAway(Leased lease) {
    change(lease, copy -> copy.want(null, null, now()));
  }

  /**
   * Gives up what no calendar took while it was of use.
   *
   * @return how many there were
   */
  int dropParked() {
    return em.createNativeQuery(PAST)
        .setParameter(1, now().atOffset(ZoneOffset.UTC))
        .executeUpdate();
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

  /** A late word of an ended lease is not heard. */
  private void change(Leased lease, Consumer<EntryCopy> change) {
    var copy = locked(lease.id());
    if (copy != null && copy.isLeased(lease.until())) {
      change.accept(copy);
    }
  }

  private @Nullable EntryCopy locked(String id) {
    return em.find(EntryCopy.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
