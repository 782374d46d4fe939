package io.foyer.calendars.control;

import io.foyer.access.entity.RepId;
import io.foyer.calendars.entity.CalendarEntry;
import io.foyer.calendars.entity.EntryCopy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Meetings that are to stand in the calendars that reps connected.
 *
 * <p>Both verbs join the caller's transaction; the calendar hears of it after the commit, again and
 * again until it has taken it. For a rep without such a calendar nothing is written here.
 */
@ApplicationScoped
public class CalendarEntries {
  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject ConnectedCalendars calendars;
  @Inject Event<EntriesAdded> added;
  @Inject Clock clock;

  private final Jsonb json = JsonbBuilder.create();

  /** Adds the rep's copy of the meeting, or puts it in place of the one that is there. */
  public void put(RepId rep, CalendarEntry entry) {
    var copy = found(rep, entry.booking()).or(() -> begun(rep, entry.booking()));
    copy.ifPresent(
        waiting -> want(waiting, json.toJson(StoredEntry.of(entry)), entry.span().end()));
  }

  /** Takes the rep's copy of the meeting away, where there is one. */
  public void remove(RepId rep, String booking) {
    found(rep, booking).ifPresent(copy -> want(copy, null, null));
  }

  private void want(EntryCopy copy, @Nullable String wanted, @Nullable Instant end) {
    copy.want(wanted, end, now());
    added.fire(new EntriesAdded());
  }

  private Optional<EntryCopy> begun(RepId rep, String booking) {
    return calendars
        .forMeetings(rep)
        .map(
            calendar -> {
              var copy = EntryCopy.of(booking, calendar, now());
              em.persist(copy);
              return copy;
            });
  }

  private Optional<EntryCopy> found(RepId rep, String booking) {
    return em.createQuery(
            "select e from EntryCopy e where e.bookingId = :booking and e.repId = :rep",
            EntryCopy.class)
        .setParameter("booking", booking)
        .setParameter("rep", rep.value())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
