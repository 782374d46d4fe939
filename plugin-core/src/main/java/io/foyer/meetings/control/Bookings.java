package io.foyer.meetings.control;

import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.Right;
import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.MeetingType;
import io.foyer.meetings.entity.Booking;
import io.foyer.meetings.entity.BookingState;
import io.foyer.meetings.entity.MeetingMissed;
import io.foyer.meetings.entity.refusal.BookingUnknown;
import io.foyer.meetings.entity.refusal.MeetingStillToCome;
import io.foyer.meetings.entity.refusal.NotYourMeeting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The meetings that were booked, for those who are at them. */
@ApplicationScoped
@Transactional
public class Bookings {
  // A form that lies open overnight can be sent in the morning, while its time is free.
  private static final Duration LAPSED_KEPT = Duration.ofDays(1);

  private static final String SELECT = "select b from Booking b where b.state <> :held and ";

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject BookingStore store;
  @Inject Configurations configurations;
  @Inject Event<MeetingMissed> missed;
  @Inject Clock clock;

  /** Meetings that are still to come or go on, the next first; a rep's own, or all. */
  public List<Booking> coming(@Nullable RepId rep, int most) {
    return list(rep, "b.time.endsAt > :now order by b.time.startsAt, b.id", most);
  }

  /** Meetings that are over, the latest first; a rep's own, or all. */
  public List<Booking> past(@Nullable RepId rep, int most) {
    return list(rep, "b.time.endsAt <= :now order by b.time.startsAt desc, b.id", most);
  }

  private List<Booking> list(@Nullable RepId rep, String which, int most) {
    var own = rep == null ? "" : ":rep member of b.hosts and ";
    var query =
        em.createQuery(SELECT + own + which, Booking.class)
            .setParameter("held", BookingState.HELD)
            .setParameter("now", clock.instant());
    if (rep != null) {
      query.setParameter("rep", rep.value());
    }
    return BookingStore.withHosts(query).setMaxResults(most).getResultList();
  }

  /** Those of them to which the rep comes. */
  public Set<String> withRep(RepId rep, Collection<String> ids) {
    if (ids.isEmpty()) {
      return Set.of(); // PostgreSQL refuses to look in an empty list
    }
    return Set.copyOf(
        em.createQuery(
                "select b.id from Booking b where b.id in :ids and :rep member of b.hosts",
                String.class)
            .setParameter("ids", ids)
            .setParameter("rep", rep.value())
            .getResultList());
  }

  /** Forgets holds that lapsed long ago; until then whoever held them may still book. */
  public void tidy() {
    store.forgetHeldUntil(clock.instant().minus(LAPSED_KEPT));
  }

  /** What the visitor has booked and is still to come, the next first. */
  public List<Booking> comingOf(VisitorId visitor) {
    return em.createQuery(
            "select b from Booking b where b.visitorId = :visitor and b.state = :confirmed"
                + " and b.time.endsAt > :now order by b.time.startsAt",
            Booking.class)
        .setParameter("visitor", visitor.value())
        .setParameter("confirmed", BookingState.CONFIRMED)
        .setParameter("now", clock.instant())
        .getResultList();
  }

  public Optional<Booking> find(String id) {
    return store.find(id);
  }

  /**
   * The visitor did not come: the queue gets the meeting back where the type says so.
   *
   * @throws NotYourMeeting where the rep was not to come, and oversees nobody
   * @throws MeetingStillToCome before it begins
   */
  public Booking noShow(RepCaller rep, String id) {
    Booking booking = store.locked(id).orElseThrow(BookingUnknown::new);
    Instant now = clock.instant();
    if (!booking.hosts().contains(rep.rep()) && !oversees(rep)) {
      throw new NotYourMeeting();
    }
    if (booking.span().start().isAfter(now)) {
      throw new MeetingStillToCome();
    }
    if (booking.state() == BookingState.CONFIRMED) {
      booking.giveBack(BookingState.NO_SHOW, now);
      charge(booking, type(booking).filter(type -> type.seating().credit().noShow()).isPresent());
      missed.fire(new MeetingMissed(booking));
    }
    return booking;
  }

  /** A meeting was called off: where the type gives no credit, it counts all the same. */
  public void calledOff(Booking booking) {
    charge(booking, type(booking).filter(t -> t.seating().credit().cancelled()).isPresent());
  }

  private static void charge(Booking booking, boolean credited) {
    if (!credited) {
      booking.charge();
    }
  }

  private Optional<MeetingType> type(Booking booking) {
    return configurations.current().meetings().find(booking.typeId());
  }

  /** Managers and admins see all meetings. */
  public static boolean oversees(RepCaller rep) {
    return rep.has(Right.MANAGER) || rep.has(Right.ADMIN);
  }
}
