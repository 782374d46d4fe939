package io.foyer.meetings.control;

import io.foyer.access.entity.RepId;
import io.foyer.calendars.entity.Span;
import io.foyer.meetings.entity.Booking;
import io.foyer.meetings.entity.Busy;
import io.foyer.meetings.entity.FreeTimes;
import io.foyer.meetings.entity.Gathering;
import io.foyer.meetings.entity.Hindrance;
import io.foyer.meetings.entity.HostDiary;
import io.foyer.meetings.entity.HostTimes;
import io.foyer.meetings.entity.MeetingOffer;
import io.foyer.meetings.entity.Seat;
import io.foyer.meetings.entity.Standing;
import io.foyer.meetings.entity.Turn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/**
 * The reps of an offer with all that decides who of them comes, at one moment.
 *
 * @param taken bookings that keep their time
 * @param counts what each has had
 */
record Queue(
    MeetingOffer offer,
    Map<RepId, HostDiary> diaries,
    List<Booking> taken,
    Map<RepId, BookingStore.Count> counts,
    Instant now) {

  NavigableMap<Instant, List<RepId>> free(Span asked) {
    return FreeTimes.of(offer.gathering(), hosts(), offer.rules(), asked, now);
  }

  /** Who could come at that start; nobody where one who must come cannot. */
  List<RepId> freeAt(Instant start) {
    return FreeTimes.at(offer.gathering(), hosts(), offer.rules(), start, now);
  }

  /** Whose turn it is among those. */
  Turn turn(List<RepId> free, String seed) {
    Map<RepId, Hindrance> hindrances = new HashMap<>();
    for (RepId rep : offer.reps()) {
      if (!diaries.containsKey(rep)) {
        hindrances.put(rep, Hindrance.CALENDAR_AWAY);
      } else if (!free.contains(rep)) {
        hindrances.put(rep, Hindrance.BUSY);
      }
    }
    return Turn.of(standings(), hindrances, seed);
  }

  /** What each has had for its weight. */
  List<Standing> standings() {
    return offer.seats().stream().map(this::standing).toList();
  }

  private boolean isComplete() {
    return offer.gathering() == Gathering.ONE || diaries.keySet().containsAll(offer.reps());
  }

  private List<HostTimes> hosts() {
    List<HostTimes> hosts = new ArrayList<>();
    if (!isComplete()) {
      return hosts;
    }
    for (RepId rep : offer.reps()) {
      HostDiary diary = diaries.get(rep);
      if (diary != null) {
        hosts.add(times(rep, diary));
      }
    }
    return hosts;
  }

  private HostTimes times(RepId rep, HostDiary diary) {
    List<Busy> busy = new ArrayList<>(diary.entries());
    taken.stream().filter(b -> b.hosts().contains(rep)).map(Booking::busy).forEach(busy::add);
    return new HostTimes(rep, diary.hours(), busy);
  }

  private Standing standing(Seat seat) {
    var count = counts.getOrDefault(seat.rep(), BookingStore.Count.NONE);
    return new Standing(
        seat.rep(),
        seat.weight(),
        seat.priority(),
        count.booked(),
        seat.calibration(),
        count.last());
  }
}
