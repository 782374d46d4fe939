package io.foyer.configuration.control.reading;

import io.foyer.configuration.entity.OpeningSpan;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Days on which hours are not those of the week, one a line. */
final class DifferingDays {

  private static final String DATES = "Dates__c";

  private DifferingDays() {}

  static Map<LocalDate, List<OpeningSpan>> read(Row row) {
    var dates = new HashMap<LocalDate, List<OpeningSpan>>();
    for (var line : row.lines(DATES)) {
      var words = line.split("\\s+", 2);
      var day = date(words[0]);
      var spans = words.length < 2 ? Optional.<List<OpeningSpan>>empty() : spans(words[1]);
      if (day.isEmpty() || spans.isEmpty()) {
        row.problem(
            DATES, "“%s” is not like 2026-12-24 closed or 2026-12-31 09:00-12:00.".formatted(line));
      } else if (dates.put(day.get(), spans.get()) != null) {
        row.problem(DATES, "%s stands there twice.".formatted(day.get()));
      }
    }
    return dates;
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }

  private static Optional<List<OpeningSpan>> spans(String text) {
    return text.strip().equalsIgnoreCase("closed")
        ? Optional.of(List.of())
        : HoursSection.spans(text);
  }
}
