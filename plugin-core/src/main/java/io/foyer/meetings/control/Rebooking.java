package io.foyer.meetings.control;

import io.foyer.access.entity.RepId;
import io.foyer.calendars.entity.Span;
import io.foyer.meetings.entity.Booking;
import io.foyer.meetings.entity.BookingState;
import io.foyer.meetings.entity.Gathering;
import io.foyer.meetings.entity.HostDiary;
import io.foyer.meetings.entity.MeetingCalledOff;
import io.foyer.meetings.entity.MeetingMoved;
import io.foyer.meetings.entity.MeetingOffer;
import io.foyer.meetings.entity.Turn;
import io.foyer.meetings.entity.refusal.BookingUnknown;
import io.foyer.meetings.entity.refusal.MeetingOver;
import io.foyer.meetings.entity.refusal.TimeTaken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Changes meetings that are agreed, and gives their time back.
 *
 * <p>As at the {@link BookingDesk}, the rows of all reps come first, of those who came before as of
 * those who may come, in the order of their ids; then that of the booking.
 */
@ApplicationScoped
@Transactional
public class Rebooking {
  private static final Duration AROUND = Duration.ofDays(2);

  @Inject MeetingHosts hosts;
  @Inject BookingStore bookings;
  @Inject Event<MeetingMoved> moved;
  @Inject Event<MeetingCalledOff> calledOff;
  @Inject Clock clock;

  /** The times to which it can be moved, with the reps who could come; its own is none of them. */
  public NavigableMap<Instant, List<RepId>> free(
      Booking booking, MeetingOffer offer, Map<RepId, HostDiary> diaries, Span asked) {
    var free = queue(booking, offer, diaries, asked).free(asked);
    free.remove(booking.span().start());
    return free;
  }

  /**
   * Moves it: with the same reps where they can come, else with whose turn it is. Asked again for
   * the time that it has, it stays as it is.
   *
   * @throws MeetingOver when it has begun, or was called off
   * @throws TimeTaken when nobody can come then; it stays as it was
   */
  public Booking move(String id, Instant start, MeetingOffer offer, Map<RepId, HostDiary> diaries) {
    var known = bookings.find(id).orElseThrow(BookingUnknown::new);
    hosts.lock(Stream.concat(known.hosts().stream(), offer.reps().stream()).toList());
    var booking = bookings.locked(id).orElseThrow(BookingUnknown::new);
    refuseOver(booking);
    if (!booking.span().start().equals(start)) {
      var formerly = booking.hosts();
      var coming = coming(booking, start, offer, diaries);
      booking.move(start, offer.rules(), coming, clock.instant());
      moved.fire(new MeetingMoved(booking, formerly));
    }
    return booking;
  }

  /**
   * Calls it off; done twice it is done once.
   *
   * @param by the rep who does; null for the guest
   * @throws MeetingOver when it has begun
   */
  public Booking callOff(String id, @Nullable RepId by) {
    var booking = bookings.locked(id).orElseThrow(BookingUnknown::new);
    if (booking.state() == BookingState.CANCELLED) {
      return booking;
    }
    refuseOver(booking);
    booking.giveBack(BookingState.CANCELLED, clock.instant());
    calledOff.fire(new MeetingCalledOff(booking, by));
    return booking;
  }

  private void refuseOver(Booking booking) {
    if (booking.state() != BookingState.CONFIRMED
        || !clock.instant().isBefore(booking.span().start())) {
      throw new MeetingOver();
    }
  }

  /** Those of before where all of them can; else others, by the turn at the new time. */
  private List<RepId> coming(
      Booking booking, Instant start, MeetingOffer offer, Map<RepId, HostDiary> diaries) {
    Queue queue = queue(booking, offer, diaries, Span.of(start, offer.rules().length()));
    List<RepId> free = queue.freeAt(start);
    if (free.containsAll(booking.hosts())) {
      return booking.hosts();
    }
    Turn turn = queue.turn(free, booking.id() + start);
    List<RepId> others =
        offer.gathering() == Gathering.EVERYONE ? free : turn.next().stream().toList();
    if (others.isEmpty()) {
      throw new TimeTaken();
    }
    booking.part(turn);
    bookings.flush();
    return others;
  }

  // It is not in its own way.
  private Queue queue(
      Booking booking, MeetingOffer offer, Map<RepId, HostDiary> diaries, Span asked) {
    Instant now = clock.instant();
    var others =
        bookings.keeping(offer.reps(), asked.widened(AROUND, AROUND), now).stream()
            .filter(other -> !other.id().equals(booking.id()))
            .toList();
    var counts = bookings.counts(offer.reps(), offer.since(), now);
    return new Queue(offer, diaries, others, counts, now);
  }
}
