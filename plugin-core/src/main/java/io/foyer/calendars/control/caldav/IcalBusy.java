package io.foyer.calendars.control.caldav;

import io.foyer.calendars.entity.Span;
import io.foyer.calendars.entity.refusal.CalendarAway;
import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.RecurrenceId;
import net.fortuna.ical4j.util.CompatibilityHints;
import org.jspecify.annotations.Nullable;

/**
 * What of an iCalendar object keeps its owner busy.
 *
 * <p>A meeting that repeats is there on each of its days, moved ones where they were moved to. What
 * is free, cancelled, declined by the owner, or Foyer's own is not there.
 */
final class IcalBusy {
  // Nobody meets every minute; to work such out costs more than the whole calendar.
  private static final Set<String> TOO_OFTEN = Set.of("SECONDLY", "MINUTELY");

  static {
    for (var hint :
        List.of(
            CompatibilityHints.KEY_RELAXED_PARSING,
            CompatibilityHints.KEY_RELAXED_UNFOLDING,
            CompatibilityHints.KEY_RELAXED_VALIDATION,
            CompatibilityHints.KEY_OUTLOOK_COMPATIBILITY)) {
      CompatibilityHints.setHintEnabled(hint, true);
    }
  }

  private final Span asked;
  private final ZoneId home;
  private final Set<String> owner;

  /**
   * @param home where whole days and times without a zone are meant
   * @param owner names and addresses by which the owner is invited
   */
  IcalBusy(Span asked, ZoneId home, Set<String> owner) {
    this.asked = asked;
    this.home = home;
    this.owner = owner;
  }

  /**
   * @throws CalendarAway where it cannot be read: what it says is not guessed
   */
  List<Span> of(String text) {
    try {
      Calendar calendar = new CalendarBuilder().build(new StringReader(text));
      Map<String, List<VEvent>> byUid = new HashMap<>();
      for (VEvent event : calendar.<VEvent>getComponents(Component.VEVENT)) {
        byUid.computeIfAbsent(IcalText.uid(event), any -> new ArrayList<>()).add(event);
      }
      return byUid.values().stream().flatMap(this::busy).toList();
    } catch (IOException
        | ParserException
        | DateTimeException
        | IllegalArgumentException
        | ClassCastException garbage) {
      throw new CalendarAway("an entry that cannot be read");
    }
  }

  /** One meeting with what was changed on single days of it. */
  private Stream<Span> busy(List<VEvent> versions) {
    Map<Instant, Span> days = new TreeMap<>();
    for (VEvent event : versions) {
      if (changed(event) == null) {
        spans(event).forEach(span -> days.put(span.start(), span));
      }
    }
    for (VEvent event : versions) {
      Instant day = changed(event);
      if (day != null) {
        days.remove(day);
        spans(event).forEach(span -> days.put(span.start(), span));
      }
    }
    return days.values().stream().filter(asked::overlaps);
  }

  private Stream<Span> spans(VEvent event) {
    if (!IcalText.keepsBusy(event, owner)) {
      return Stream.empty();
    }
    if (event.<RRule<?>>getProperties(Property.RRULE).stream().anyMatch(IcalBusy::isTooOften)) {
      throw new CalendarAway("an entry that repeats too often");
    }
    var window = new Period<>(asked.start(), asked.end());
    Set<Period<Temporal>> found = event.calculateRecurrenceSet(window);
    return found.stream().map(this::span).filter(span -> span.start().isBefore(span.end()));
  }

  private static boolean isTooOften(RRule<?> rule) {
    return TOO_OFTEN.contains(rule.getRecur().getFrequency().name());
  }

  private @Nullable Instant changed(VEvent event) {
    return event
        .<RecurrenceId<?>>getProperty(Property.RECURRENCE_ID)
        .map(id -> instant(id.getDate()))
        .orElse(null);
  }

  private Span span(Period<Temporal> period) {
    return new Span(instant(period.getStart()), instant(period.getEnd()));
  }

  private Instant instant(Temporal time) {
    if (time instanceof LocalDate day) {
      return day.atStartOfDay(home).toInstant();
    }
    if (time instanceof LocalDateTime wall) {
      return wall.atZone(home).toInstant();
    }
    return Instant.from(time);
  }
}
