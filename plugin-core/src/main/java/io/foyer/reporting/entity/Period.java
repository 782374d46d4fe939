package io.foyer.reporting.entity;

import io.foyer.reporting.entity.refusal.PeriodUnusable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days on the calendar of a zone, both ends among them.
 *
 * @param to not before {@code from}, and at most {@link #MOST_DAYS} with it
 */
public record Period(LocalDate from, LocalDate to, ZoneId zone) {
  /** A year and a day: longer the rows are not kept. */
  public static final int MOST_DAYS = 367;

  /** Further off a database may not reckon. */
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

  private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

  public Period {
    if (from.isBefore(EARLIEST)
        || to.isAfter(LATEST)
        || to.isBefore(from)
        || from.plusDays(MOST_DAYS).compareTo(to) <= 0) {
      throw new PeriodUnusable();
    }
  }

  /**
   * As browsers write them: {@code 2026-11-28} and {@code Europe/Madrid}.
   *
   * @throws PeriodUnusable where it is no such period
   */
  public static Period written(@Nullable String from, @Nullable String to, @Nullable String zone) {
    if (from == null || to == null || zone == null) {
      throw new PeriodUnusable();
    }
    try {
      return new Period(LocalDate.parse(from), LocalDate.parse(to), ZoneId.of(zone));
    } catch (DateTimeException unreadable) {
      throw new PeriodUnusable();
    }
  }

  public Instant since() {
    return start(from);
  }

  /** The first moment that is not in it. */
  public Instant until() {
    return start(to.plusDays(1));
  }

  public List<LocalDate> days() {
    return from.datesUntil(to.plusDays(1)).toList();
  }

  /** Where a day begins; not always at midnight. */
  public Instant start(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }
}
