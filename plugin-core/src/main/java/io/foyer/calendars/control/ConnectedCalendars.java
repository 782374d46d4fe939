package io.foyer.calendars.control;

import io.foyer.access.entity.RepId;
import io.foyer.calendars.entity.CalendarPlace;
import io.foyer.calendars.entity.CalendarState;
import io.foyer.calendars.entity.CalendarTroubled;
import io.foyer.calendars.entity.ConnectedCalendar;
import io.foyer.calendars.entity.refusal.CalendarClosed;
import io.foyer.calendars.entity.refusal.CalendarFailed;
import io.foyer.calendars.entity.refusal.CalendarUnknown;
import io.foyer.calendars.entity.refusal.CalendarsTooMany;
import io.foyer.platform.AuditLog;
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
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The calendars that reps connected; no method reaches another rep's for a rep. */
@ApplicationScoped
@Transactional
public class ConnectedCalendars {
  /** Each of them is asked whenever a visitor looks for a time. */
  private static final int MOST = 5;

  /** How exact the time of the last answer is. */
  private static final Duration NOTED = Duration.ofMinutes(1);

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject CalendarSecrets secrets;
  @Inject AuditLog audit;
  @Inject Event<CalendarTroubled> troubled;
  @Inject Clock clock;

  /** In the order in which they were connected. */
  public List<ConnectedCalendar> of(Collection<RepId> reps) {
    return reps.isEmpty()
        ? List.of()
        : em.createQuery(
                "select c from ConnectedCalendar c where c.repId in :reps"
                    + " order by c.connectedAt, c.id",
                ConnectedCalendar.class)
            .setParameter("reps", reps.stream().map(RepId::value).toList())
            .getResultList();
  }

  /**
   * Keeps a calendar that was tried and answered; one that is there already gets the new secret.
   * The first one of a rep takes the meetings.
   */
  public ConnectedCalendar connect(RepId rep, CalendarPlace place, String secret) {
    var all = of(List.of(rep));
    var calendar =
        all.stream()
            .filter(known -> known.place().address().equals(place.address()))
            .filter(known -> known.place().kind() == place.kind())
            .filter(known -> known.place().account().equals(place.account()))
            .findFirst()
            .orElseGet(() -> added(rep, place, all));
    calendar.keep(secrets.seal(calendar.id(), secret));
    calendar.answered(now());
    audit.record(rep.value(), "calendar.connected", calendar.id());
    return calendar;
  }

  private ConnectedCalendar added(RepId rep, CalendarPlace place, List<ConnectedCalendar> all) {
    if (all.size() >= MOST) {
      throw new CalendarsTooMany();
    }
    var calendar = ConnectedCalendar.connected(rep, place, now());
    calendar.takeMeetings(all.stream().noneMatch(ConnectedCalendar::takesMeetings));
    em.persist(calendar);
    return calendar;
  }

  /** From now on meetings are written into that one alone. */
  public void takeMeetings(RepId rep, String id) {
    get(rep, id);
    of(List.of(rep)).forEach(each -> each.takeMeetings(each.id().equals(id)));
  }

  /** The calendar as it was, with what opened it; another one takes the meetings instead. */
  public Optional<ConnectedCalendar> disconnect(RepId rep, String id) {
    var found = Optional.ofNullable(em.find(ConnectedCalendar.class, id));
    var own = found.filter(calendar -> calendar.rep().equals(rep));
    own.ifPresent(
        calendar -> {
          em.remove(calendar);
          em.createNativeQuery("DELETE FROM calendar_entries WHERE calendar_id = ?")
              .setParameter(1, id)
              .executeUpdate();
          of(List.of(rep)).stream()
              .filter(other -> calendar.takesMeetings() && !other.id().equals(id))
              .findFirst()
              .ifPresent(other -> other.takeMeetings(true));
          audit.record(rep.value(), "calendar.disconnected", id);
        });
    return own;
  }

  public Optional<ConnectedCalendar> find(String id) {
    return Optional.ofNullable(em.find(ConnectedCalendar.class, id));
  }

  /** Where meetings of the rep are written. */
  public Optional<ConnectedCalendar> forMeetings(RepId rep) {
    return of(List.of(rep)).stream().filter(ConnectedCalendar::takesMeetings).findFirst();
  }

  /** It answered; what was sealed with a key that is to go is sealed anew. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void answered(ConnectedCalendar asked) {
    var now = now();
    var isOld = secrets.isOld(asked.sealedSecret());
    var isNews =
        asked.state() != CalendarState.ANSWERS
            || asked.lastReadAt().filter(last -> last.plus(NOTED).isAfter(now)).isEmpty();
    if (isNews || isOld) {
      locked(asked.id())
          .ifPresent(
              calendar -> {
                calendar.answered(now);
                reseal(calendar);
              });
    }
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void failed(ConnectedCalendar asked, CalendarFailed failure) {
    var how = failure instanceof CalendarClosed ? CalendarState.ENDED : CalendarState.AWAY;
    // What was connected anew meanwhile is not ended by the answer to its old secret.
    locked(asked.id())
        .filter(calendar -> calendar.sealedSecret().equals(asked.sealedSecret()))
        .ifPresent(calendar -> fail(calendar, how, failure.code()));
  }

  private void fail(ConnectedCalendar calendar, CalendarState how, String why) {
    var isNews = how == CalendarState.ENDED && calendar.state() != how;
    calendar.failed(how, why, now());
    if (isNews) {
      troubled.fire(new CalendarTroubled(calendar.rep()));
    }
  }

  /** The service gave a new secret in place of the one it was shown. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void renewed(String id, String secret) {
    locked(id).ifPresent(calendar -> calendar.keep(secrets.seal(id, secret)));
  }

  /** How many do not answer, or do not let Foyer in. */
  public long failing() {
    return em.createQuery(
            "select count(c) from ConnectedCalendar c where c.state <> :fine", Long.class)
        .setParameter("fine", CalendarState.ANSWERS)
        .getSingleResult();
  }

  private void reseal(ConnectedCalendar calendar) {
    var sealed = calendar.sealedSecret();
    if (secrets.isOld(sealed)) {
      calendar.keep(secrets.seal(calendar.id(), secrets.open(calendar.id(), sealed)));
    }
  }

  private ConnectedCalendar get(RepId rep, String id) {
    return find(id)
        .filter(calendar -> calendar.rep().equals(rep))
        .orElseThrow(CalendarUnknown::new);
  }

  private Optional<ConnectedCalendar> locked(String id) {
    return Optional.ofNullable(
        em.find(ConnectedCalendar.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
