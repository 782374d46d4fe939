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
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The business hours marked as default. */
final class HoursSection {

  private static final Pattern SPAN =
      Pattern.compile("(\\d{1,2}):(\\d{2})\\s*[-–]\\s*(\\d{1,2}):(\\d{2})");

  private HoursSection() {}

  static BusinessHours read(Row row, List<Row> holidays) {
    return new BusinessHours(zone(row), week(row), holidays(row, holidays));
  }

  static ZoneId zone(Row row) {
    var name = row.required("Time_Zone__c");
    try {
      return name.isEmpty() ? ZoneOffset.UTC : ZoneId.of(name);
    } catch (DateTimeException unknown) {
      row.problem("Time_Zone__c", "“%s” is not a time zone.".formatted(name));
      return ZoneOffset.UTC;
    }
  }

  /** The days that name hours. */
  static Map<DayOfWeek, List<OpeningSpan>> week(Row row) {
    var week = new EnumMap<DayOfWeek, List<OpeningSpan>>(DayOfWeek.class);
    for (var day : DayOfWeek.values()) {
      var field = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + "__c";
      week.put(day, spans(row, field));
    }
    week.values().removeIf(List::isEmpty);
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

  /** The spans in order; empty where one of them is not like 09:00-17:30. */
  static Optional<List<OpeningSpan>> spans(String text) {
    var spans = Arrays.stream(text.split(",", -1)).map(each -> span(each.strip())).toList();
    return spans.stream().allMatch(Optional::isPresent)
        ? Optional.of(
            spans.stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(OpeningSpan::from))
                .toList())
        : Optional.empty();
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

  // A problem of a holiday stands on its hours: that is the record that shows notes.
  private static Map<LocalDate, List<OpeningSpan>> holidays(Row row, List<Row> rows) {
    var holidays = new HashMap<LocalDate, List<OpeningSpan>>();
    for (var holiday : rows) {
      if (row.id().equals(holiday.text("Business_Hours__c"))) {
        date(row, holiday).ifPresent(day -> holidays.put(day, shortDay(row, holiday)));
      }
    }
    return holidays;
  }

  private static Optional<LocalDate> date(Row row, Row holiday) {
    try {
      return Optional.of(LocalDate.parse(holiday.text("Date__c", "")));
    } catch (DateTimeException notADate) {
      row.problem("", "The holiday “%s” needs a date.".formatted(holiday.name()));
      return Optional.empty();
    }
  }

  private static List<OpeningSpan> shortDay(Row row, Row holiday) {
    var from = holiday.text("Open_From__c");
    var until = holiday.text("Open_Until__c");
    if (from == null && until == null) {
      return List.of();
    }
    var open = span(from + "-" + until);
    if (open.isEmpty()) {
      row.problem(
          "", "The holiday “%s” needs times like 09:00 and 13:00.".formatted(holiday.name()));
    }
    return open.stream().toList();
  }
}
