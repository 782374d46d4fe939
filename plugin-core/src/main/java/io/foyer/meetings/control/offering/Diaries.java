package io.foyer.meetings.control.offering;

import io.foyer.access.entity.RepId;
import io.foyer.calendars.control.BusyTimes;
import io.foyer.calendars.entity.Span;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.Absence;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.RepProfile;
import io.foyer.meetings.entity.Busy;
import io.foyer.meetings.entity.Gathering;
import io.foyer.meetings.entity.HostDiary;
import io.foyer.meetings.entity.MeetingOffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is known of reps' time from outside: hours, calendars, absences.
 *
 * <p>May wait for the network: never called while rows are locked.
 */
@ApplicationScoped
class Diaries {
  // The longest meeting with the longest time that is kept free around it.
  private static final Duration AROUND = Duration.ofHours(16);

  @Inject Configurations configurations;
  @Inject BusyTimes calendars;
  @Inject Clock clock;

  /** To list times. By rep; one whose calendar does not answer is left out. */
  Map<RepId, HostDiary> of(Collection<RepId> reps, Span asked) {
    Span around = asked.widened(AROUND, AROUND);
    return diaries(calendars.busy(reps, around), around);
  }

  /** The same for an offer's reps; nobody is asked about what lies beyond all of its times. */
  Map<RepId, HostDiary> of(MeetingOffer offer, Span asked) {
    return isBeyond(offer, asked) ? Map.of() : of(offer.reps(), asked);
  }

  /** The same to give one of an offer's times away. */
  Map<RepId, HostDiary> now(MeetingOffer offer, Span asked) {
    return isBeyond(offer, asked) ? Map.of() : now(offer.reps(), asked);
  }

  /** The same to give a time away: calendars are asked anew, as far as they let themselves. */
  Map<RepId, HostDiary> now(Collection<RepId> reps, Span asked) {
    Span around = asked.widened(AROUND, AROUND);
    return diaries(calendars.busyNow(reps, around), around);
  }

  /** Whether it is not known when those who have to come can. */
  boolean isUnknown(MeetingOffer offer, Span asked) {
    if (offer.reps().isEmpty() || isBeyond(offer, asked)) {
      return false;
    }
    var known = of(offer.reps(), asked).keySet();
    return offer.gathering() == Gathering.EVERYONE
        ? !known.containsAll(offer.reps())
        : known.isEmpty();
  }

  private boolean isBeyond(MeetingOffer offer, Span asked) {
    Instant last = clock.instant().plus(Duration.ofDays(offer.rules().horizon() + 2L));
    return asked.start().isAfter(last);
  }

  private Map<RepId, HostDiary> diaries(Map<RepId, List<Span>> busy, Span around) {
    Configuration now = configurations.current();
    Map<RepId, HostDiary> diaries = new HashMap<>();
    busy.forEach(
        (rep, spans) ->
            diaries.put(rep, new HostDiary(now.hours(rep), entries(now, rep, spans, around))));
    return diaries;
  }

  private static List<Busy> entries(Configuration now, RepId rep, List<Span> spans, Span around) {
    Stream<Span> absent =
        now.profile(rep).map(RepProfile::absence).map(away -> span(away, around)).stream();
    return Stream.concat(spans.stream(), absent).map(Busy::entry).toList();
  }

  /** As far as it concerns what is asked for; nobody knows the end of some. */
  private static Span span(Absence away, Span around) {
    Instant from = later(away.from() == null ? around.start() : away.from(), around.start());
    Instant until = away.until() == null ? around.end() : away.until();
    Instant end = until.isAfter(around.end()) ? around.end() : until;
    return new Span(from, later(end, from));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
