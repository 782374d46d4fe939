package io.foyer.salesforce.sandbox.soql;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Date literals such as TODAY and LAST_N_DAYS:7 as a span of days. Weeks begin on Sunday. */
final class Periods {
  private final Clock clock;

  Periods(Clock clock) {
    this.clock = clock;
  }

  /** From the first day up to, but without, the end. */
  record Span(LocalDate start, LocalDate end) {}

  Span span(Soql.Period period) {
    var today = LocalDate.now(clock);
    int n = period.count();
    return switch (period.name()) {
      case "TODAY" -> days(today, 0, 1);
      case "YESTERDAY" -> days(today, -1, 0);
      case "TOMORROW" -> days(today, 1, 2);
      case "LAST_90_DAYS" -> days(today, -90, 1);
      case "NEXT_90_DAYS" -> days(today, 1, 91);
      case "LAST_N_DAYS" -> days(today, -n, 1);
      case "NEXT_N_DAYS" -> days(today, 1, n + 1);
      case "N_DAYS_AGO" -> days(today, -n, -n + 1);
      default -> named(period, today);
    };
  }

  private static Span named(Soql.Period period, LocalDate today) {
    var name = period.name().replace("_FISCAL", "");
    int n = period.count();
    var unit = unit(name);
    return switch (name.replaceAll("_?(WEEK|MONTH|QUARTER|YEAR)S?", "")) {
      case "THIS" -> unit.span(today, 0, 1);
      case "LAST" -> unit.span(today, -1, 0);
      case "NEXT" -> unit.span(today, 1, 2);
      case "LAST_N" -> unit.span(today, -n, 0);
      case "NEXT_N" -> unit.span(today, 1, n + 1);
      case "N_AGO" -> unit.span(today, -n, -n + 1);
      default -> throw SoqlParser.malformed("unexpected token: '" + period.name() + "'");
    };
  }

  private static Unit unit(String name) {
    if (name.contains("WEEK")) {
      return Unit.WEEK;
    }
    if (name.contains("MONTH")) {
      return Unit.MONTH;
    }
    return name.contains("QUARTER") ? Unit.QUARTER : Unit.YEAR;
  }

  private static Span days(LocalDate today, int from, int to) {
    return new Span(today.plusDays(from), today.plusDays(to));
  }

  private enum Unit {
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    Span span(LocalDate today, int from, int to) {
      var start = startOf(today);
      return new Span(plus(start, from), plus(start, to));
    }

    private LocalDate startOf(LocalDate day) {
      return switch (this) {
        case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        case MONTH -> day.withDayOfMonth(1);
        case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
        case YEAR -> day.withDayOfYear(1);
      };
    }

    private LocalDate plus(LocalDate day, int count) {
      return switch (this) {
        case WEEK -> day.plusWeeks(count);
        case MONTH -> day.plusMonths(count);
        case QUARTER -> day.plusMonths(3L * count);
        case YEAR -> day.plusYears(count);
      };
    }
  }
}
