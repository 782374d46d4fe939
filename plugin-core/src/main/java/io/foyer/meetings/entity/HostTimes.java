package io.foyer.meetings.entity;

import io.foyer.access.entity.RepId;
import io.foyer.calendars.entity.Span;
import io.foyer.configuration.entity.BusinessHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * When one host can be met: the hours, less what is in the calendars.
 *
 * <p>Listing times and booking one ask the same question, so what is offered can be booked.
 */
public final class HostTimes {
  // Somebody's calendar may hold an entry of a thousand years: those are not put under each day.
  private static final Duration LASTING = Duration.ofDays(31);

  private final RepId host;
  private final BusinessHours hours;
  private final Map<LocalDate, List<Busy>> byDay = new HashMap<>();
  private final List<Busy> lasting = new ArrayList<>();

  /**
   * Works out of what is known at one moment.
   *
   * @param hours wall clock times of the host's own zone
   */
  public HostTimes(RepId host, BusinessHours hours, Collection<Busy> busy) {
    this.host = host;
    this.hours = hours;
    busy.forEach(this::put);
  }

  public RepId host() {
    return host;
  }

  /** Where a meeting can begin within the span that is asked for, in order. */
  public List<Instant> free(MeetingRules rules, Span asked, Instant now) {
    List<Instant> free = new ArrayList<>();
    LocalDate last = dayOf(asked.end());
    for (LocalDate day = dayOf(asked.start()); !day.isAfter(last); day = day.plusDays(1)) {
      if (isOffered(day, rules, now)) {
        startsOn(day, rules).stream()
            .filter(start -> !start.isBefore(asked.start()) && start.isBefore(asked.end()))
            .filter(start -> isFree(rules, start, now))
            .forEach(free::add);
      }
    }
    return free;
  }

  /** Whether that is one of the times which {@link #free} gives. */
  public boolean offers(MeetingRules rules, Instant start, Instant now) {
    return free(rules, new Span(start, start.plusNanos(1)), now).contains(start);
  }

  /**
   * Whether this host can come to a meeting that begins on somebody else's grid: all of it lies
   * within the hours, and nothing is in the way.
   */
  public boolean joins(MeetingRules rules, Instant start, Instant now) {
    LocalDate day = dayOf(start);
    return isOffered(day, rules, now)
        && windows(day).stream().anyMatch(window -> window.holds(rules.at(start)))
        && isFree(rules, start, now);
  }

  private List<Instant> startsOn(LocalDate day, MeetingRules rules) {
    return hours.on(day).stream()
        .flatMap(
            window -> WallClock.starts(day, window, zone(), rules.length(), rules.step()).stream())
        .sorted()
        .distinct()
        .toList();
  }

  private List<Span> windows(LocalDate day) {
    return hours.on(day).stream()
        .flatMap(window -> WallClock.window(day, window, zone()).stream())
        .toList();
  }

  private boolean isOffered(LocalDate day, MeetingRules rules, Instant now) {
    return !day.isAfter(dayOf(now).plusDays(rules.horizon())) && !isFull(day, rules);
  }

  private boolean isFull(LocalDate day, MeetingRules rules) {
    return rules.daily() > 0
        && near(day).stream()
                .filter(Busy::counts)
                .filter(taken -> dayOf(taken.span().start()).equals(day))
                .count()
            >= rules.daily();
  }

  private boolean isFree(MeetingRules rules, Instant start, Instant now) {
    Span meeting = rules.at(start);
    Span around = meeting.widened(rules.before(), rules.after());
    return !start.isBefore(now.plus(rules.notice()))
        && Stream.concat(lasting.stream(), days(around).flatMap(day -> near(day).stream()))
            .noneMatch(taken -> taken.blocks(meeting, rules));
  }

  private List<Busy> near(LocalDate day) {
    return byDay.getOrDefault(day, List.of());
  }

  // Under every day it touches with what it keeps free, so that a slot looks at few of them.
  private void put(Busy taken) {
    Span span = taken.span().widened(taken.before(), taken.after());
    if (Duration.between(span.start(), span.end()).compareTo(LASTING) > 0) {
      lasting.add(taken);
    } else {
      days(span).forEach(day -> byDay.computeIfAbsent(day, d -> new ArrayList<>()).add(taken));
    }
  }

  private Stream<LocalDate> days(Span span) {
    return dayOf(span.start()).datesUntil(dayOf(span.end()).plusDays(1));
  }

  private LocalDate dayOf(Instant moment) {
    return moment.atZone(zone()).toLocalDate();
  }

  private ZoneId zone() {
    return hours.zone();
  }
}
