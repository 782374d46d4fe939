package io.foyer.configuration.control.reading;

import io.foyer.configuration.entity.BusinessHours;
import io.foyer.configuration.entity.OpeningSpan;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The business hours marked as default. */
final class HoursSection {

  private static final Pattern SPAN =
      Pattern.compile("(\\d{1,2}):(\\d{2})\\s*[-–]\\s*(\\d{1,2}):(\\d{2})");

  private HoursSection() {}

  static BusinessHours read(Row row) {
    return new BusinessHours(zone(row), week(row), holidays(row));
  }

  private static ZoneId zone(Row row) {
    var name = row.required("Time_Zone__c");
    try {
      return name.isEmpty() ? ZoneOffset.UTC : ZoneId.of(name);
    } catch (DateTimeException unknown) {
      row.problem("Time_Zone__c", "“%s” is not a time zone.".formatted(name));
      return ZoneOffset.UTC;
    }
  }

  private static Map<DayOfWeek, List<OpeningSpan>> week(Row row) {
    var week = new EnumMap<DayOfWeek, List<OpeningSpan>>(DayOfWeek.class);
    for (var day : DayOfWeek.values()) {
      var field = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + "__c";
      week.put(day, spans(row, field));
    }
    return week;
  }

  private static List<OpeningSpan> spans(Row row, String field) {
    var spans = new ArrayList<OpeningSpan>();
    for (var text : row.text(field, "").split(",", -1)) {
      if (!text.isBlank()) {
        span(text.strip())
            .ifPresentOrElse(
                spans::add,
                () -> row.problem(field, "“%s” is not like 09:00-17:30.".formatted(text.strip())));
      }
    }
    spans.sort(Comparator.comparing(OpeningSpan::from));
    return List.copyOf(spans);
  }

  private static Optional<OpeningSpan> span(String text) {
    var matcher = SPAN.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    var from = minutes(matcher.group(1), matcher.group(2));
    var to = minutes(matcher.group(3), matcher.group(4));
    if (from < 0 || to < 0 || from >= to) {
      return Optional.empty();
    }
    return Optional.of(new OpeningSpan(time(from), time(to)));
  }

  // 24:00 is the end of the day, which LocalTime only knows as midnight.
  private static LocalTime time(int minutes) {
    return LocalTime.of(minutes / 60 % 24, minutes % 60);
  }

  private static int minutes(String hours, String minutes) {
    var total = Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
    return Integer.parseInt(minutes) < 60 && total <= 24 * 60 ? total : -1;
  }

  private static Set<LocalDate> holidays(Row row) {
    var holidays = new HashSet<LocalDate>();
    for (var line : row.lines("Holidays__c")) {
      try {
        holidays.add(LocalDate.parse(line));
      } catch (DateTimeException notADate) {
        row.problem("Holidays__c", "“%s” is not a date like 2026-12-25.".formatted(line));
      }
    }
    return holidays;
  }
}
