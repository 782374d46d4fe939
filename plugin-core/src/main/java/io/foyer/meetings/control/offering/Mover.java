package io.foyer.meetings.control.offering;

import io.foyer.access.entity.RepId;
import io.foyer.calendars.entity.Span;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.MeetingType;
import io.foyer.meetings.control.Bookings;
import io.foyer.meetings.control.MeetingHosts;
import io.foyer.meetings.control.Rebooking;
import io.foyer.meetings.entity.Booking;
import io.foyer.meetings.entity.HostDiary;
import io.foyer.meetings.entity.MeetingOffer;
import io.foyer.meetings.entity.refusal.BookingUnknown;
import io.foyer.meetings.entity.refusal.CalendarsAway;
import io.foyer.meetings.entity.refusal.MeetingNotOffered;
import io.foyer.meetings.entity.refusal.MeetingOver;
import io.foyer.meetings.entity.refusal.TimeTaken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lets guests move their meetings or call them off.
 *
 * <p>Calendars are asked here, before any row is locked.
 */
@ApplicationScoped
public class Mover {
  @Inject SeatPlan plan;
  @Inject Diaries diaries;
  @Inject TimeBoard board;
  @Inject Bookings bookings;
  @Inject Rebooking rebooking;
  @Inject MeetingHosts hosts;
  @Inject Configurations configurations;

  /**
   * The times within the span to which the meeting can be moved; none where its type is offered no
   * more.
   */
  public List<Instant> times(Booking booking, Span asked) {
    return type(booking).map(type -> times(booking, offer(booking, type), asked)).orElse(List.of());
  }

  /** What the calendars say of whom a move is about: asked before anybody takes a turn. */
  public Map<RepId, HostDiary> diaries(Booking booking, Instant start) {
    return type(booking)
        .map(type -> offer(booking, type))
        .map(offer -> diaries.now(offer, Span.of(start, offer.rules().length())))
        .orElse(Map.of());
  }

  /**
   * Moves it, with the same reps where they can come.
   *
   * @param known as {@link #diaries} said; who is not in it cannot be met
   * @throws MeetingNotOffered where its type is offered no more
   * @throws MeetingOver when it has begun, or was called off
   * @throws TimeTaken when nobody can come then; it stays as it was
   */
  public Booking move(String id, Instant start, Map<RepId, HostDiary> known) {
    Booking booking = bookings.find(id).orElseThrow(BookingUnknown::new);
    MeetingType type = type(booking).orElseThrow(MeetingNotOffered::new);
    MeetingOffer looked = offer(booking, type);
    MeetingOffer offer = looked.byTurn() ? plan.settled(looked) : looked;
    List<RepId> reps = Stream.concat(booking.hosts().stream(), offer.reps().stream()).toList();
    reps.stream().filter(rep -> !hosts.knows(rep)).forEach(this::add);
    try {
      return rebooking.move(id, start, offer, known);
    } finally {
      board.forget(reps);
    }
  }

  /**
   * Calls it off; done twice it is done once.
   *
   * @param by the rep who does; null for the guest
   * @throws MeetingOver when it has begun
   */
  public Booking callOff(String id, @Nullable RepId by) {
    Booking booking = rebooking.callOff(id, by);
    board.forget(booking.hosts());
    return booking;
  }

  private List<Instant> times(Booking booking, MeetingOffer offer, Span asked) {
    if (diaries.isUnknown(offer, asked)) {
      throw new CalendarsAway();
    }
    return List.copyOf(rebooking.free(booking, offer, diaries.of(offer, asked), asked).keySet());
  }

  /** Whoever was chosen by name, or owns the record, stays; else it is anybody's of the queue. */
  private MeetingOffer offer(Booking booking, MeetingType type) {
    return booking.counts()
        ? plan.byTurn(type)
        : plan.with(type, booking.hosts(), booking.hosts().size() > 1);
  }

  private Optional<MeetingType> type(Booking booking) {
    return configurations.current().meetings().find(booking.typeId());
  }

  // Another node may add the same rep in this moment: then it is there.
  private void add(RepId rep) {
    try {
      hosts.add(rep);
    } catch (PersistenceException already) {
      if (!hosts.knows(rep)) {
        throw already;
      }
    }
  }
}
