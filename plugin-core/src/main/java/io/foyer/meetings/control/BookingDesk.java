package io.foyer.meetings.control;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.calendars.entity.Span;
import io.foyer.meetings.entity.Agreement;
import io.foyer.meetings.entity.Booking;
import io.foyer.meetings.entity.BookingState;
import io.foyer.meetings.entity.Gathering;
import io.foyer.meetings.entity.HostDiary;
import io.foyer.meetings.entity.MeetingBooked;
import io.foyer.meetings.entity.MeetingOffer;
import io.foyer.meetings.entity.Standing;
import io.foyer.meetings.entity.Turn;
import io.foyer.meetings.entity.Wish;
import io.foyer.meetings.entity.refusal.BookingUnknown;
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
import java.util.Optional;

/**
 * Gives meetings away.
 *
 * <p>Whoever gives one locks the rows of its reps first, in the order of their ids, and only then
 * looks what is free: so two visitors never get the same rep's time. Calendars are read before, by
 * the caller; a rep whose diary is not given cannot be met.
 */
@ApplicationScoped
@Transactional
public class BookingDesk {
  /** How long a visitor may fill in the form. */
  static final Duration HELD = Duration.ofMinutes(5);

  // A meeting that counts towards a day, or keeps free around itself, is not further away.
  private static final Duration AROUND = Duration.ofDays(2);

  @Inject MeetingHosts hosts;
  @Inject BookingStore bookings;
  @Inject Event<MeetingBooked> booked;
  @Inject Clock clock;

  /** The times that can be booked, each with the reps who could come. */
  public NavigableMap<Instant, List<RepId>> free(
      MeetingOffer offer, Map<RepId, HostDiary> diaries, Span asked) {
    return queue(offer, diaries, asked).free(asked);
  }

  /** Whose turn it is, and why it is nobody else's, when those reps have a free time. */
  public Turn order(MeetingOffer offer, Map<RepId, HostDiary> diaries, List<RepId> free) {
    Span moment = Span.of(clock.instant(), offer.rules().length());
    return queue(offer, diaries, moment).turn(free, "");
  }

  /** What each has had for its weight, in the order of the seats. */
  public List<Standing> standings(MeetingOffer offer) {
    Span moment = Span.of(clock.instant(), offer.rules().length());
    return queue(offer, Map.of(), moment).standings();
  }

  /** Gives up what the visitor holds; answers whose time it was. */
  public List<RepId> release(VisitorId visitor) {
    return bookings.release(visitor);
  }

  /**
   * Keeps a time for a visitor, and gives up what was kept for it before.
   *
   * @throws TimeTaken when nobody can come then
   */
  public Booking hold(Wish wish, MeetingOffer offer, Map<RepId, HostDiary> diaries) {
    hosts.lock(offer.reps());
    Optional<Booking> same = bookings.of(wish.visitor(), wish.key());
    if (same.filter(booking -> booking.keepsItsTime(clock.instant())).isPresent()) {
      return same.get();
    }
    if (same.filter(booking -> booking.state().isGivenBack()).isPresent()) {
      throw new TimeTaken(); // an old click that comes again books nothing anew
    }
    bookings.release(wish.visitor());
    return give(wish, offer, diaries);
  }

  /**
   * Books what was held. What is booked already stays so; a hold that lapsed is booked where its
   * time is still free.
   *
   * @throws TimeTaken when one of its reps cannot come any more
   */
  public Booking confirm(Agreement agreed, MeetingOffer offer, Map<RepId, HostDiary> diaries) {
    List<RepId> reps = held(agreed).hosts();
    hosts.lock(reps);
    Booking booking = bookings.locked(agreed.booking()).orElseThrow(BookingUnknown::new);
    if (booking.state() == BookingState.HELD) {
      if (!isFree(booking, offer, diaries)) {
        throw new TimeTaken();
      }
      booking.confirm(agreed.occasion(), agreed.guest(), clock.instant());
      booked.fire(new MeetingBooked(booking));
    } else if (booking.state().isGivenBack()) {
      throw new TimeTaken();
    }
    return booking;
  }

  private Booking held(Agreement agreed) {
    return bookings
        .find(agreed.booking())
        .filter(booking -> booking.visitor().equals(agreed.visitor()))
        .orElseThrow(BookingUnknown::new);
  }

  private Booking give(Wish wish, MeetingOffer offer, Map<RepId, HostDiary> diaries) {
    Queue queue = queue(offer, diaries, Span.of(wish.start(), offer.rules().length()));
    List<RepId> free = queue.freeAt(wish.start());
    Turn turn = queue.turn(free, wish.visitor().value() + wish.key());
    List<RepId> coming =
        offer.gathering() == Gathering.EVERYONE ? free : turn.next().stream().toList();
    if (coming.isEmpty()) {
      throw new TimeTaken();
    }
    Span kept = Span.of(clock.instant(), HELD);
    Booking booking = Booking.held(wish, offer, turn, coming, kept);
    bookings.add(booking);
    return booking;
  }

  // Its own hold is not in its own way.
  private boolean isFree(Booking booking, MeetingOffer offer, Map<RepId, HostDiary> diaries) {
    Queue all = queue(offer, diaries, booking.span());
    List<Booking> others = all.taken().stream().filter(b -> !b.id().equals(booking.id())).toList();
    var queue = new Queue(offer, diaries, others, all.counts(), all.now());
    return queue.freeAt(booking.span().start()).containsAll(booking.hosts());
  }

  private Queue queue(MeetingOffer offer, Map<RepId, HostDiary> diaries, Span asked) {
    Instant now = clock.instant();
    List<Booking> taken = bookings.keeping(offer.reps(), asked.widened(AROUND, AROUND), now);
    return new Queue(offer, diaries, taken, bookings.counts(offer.reps(), offer.since(), now), now);
  }
}
