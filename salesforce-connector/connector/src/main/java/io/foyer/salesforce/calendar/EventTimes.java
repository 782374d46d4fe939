package io.foyer.salesforce.calendar;

import static java.time.temporal.ChronoUnit.DAYS;

import io.foyer.crm.entity.CrmCalendar;
import io.foyer.salesforce.rest.RestRecord;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** When Events are. */
final class EventTimes {

  // 2026-11-20T09:00:00.000+0000, as REST writes it.
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss[.SSS][XXX][XX]");

  private static final long MINUTES_OF_A_DAY = 1_440;

  private EventTimes() {}

  /** UTC where Salesforce has a zone that Java does not know. */
  static ZoneId zone(RestRecord user) {
    try {
      return ZoneId.of(user.required("TimeZoneSidKey"));
    } catch (DateTimeException unknown) {
      return ZoneOffset.UTC;
    }
  }

  static CrmCalendar.Entry of(RestRecord event, ZoneId zone) {
    var start = moment(event, "StartDateTime");
    var end = moment(event, "EndDateTime");
    if (!event.flag("IsAllDayEvent")) {
      return new CrmCalendar.Entry(start, end);
    }
    var first = day(start);
    return new CrmCalendar.Entry(
        first.atStartOfDay(zone).toInstant(),
        first.plusDays(days(event, start, end)).atStartOfDay(zone).toInstant());
  }

  static Instant moment(RestRecord row, String field) {
    return OffsetDateTime.parse(row.required(field), MOMENT).toInstant();
  }

  // Its end names the last day or the one after it, by who made it; its length counts all of them.
  private static long days(RestRecord event, Instant start, Instant end) {
    var length = event.text("DurationInMinutes");
    var counted = length == null ? 0 : wholeDays(Long.parseLong(length));
    return Math.max(1, Math.max(counted, DAYS.between(day(start), day(end))));
  }

  private static long wholeDays(long minutes) {
    return (minutes + MINUTES_OF_A_DAY - 1) / MINUTES_OF_A_DAY;
  }

  private static LocalDate day(Instant utc) {
    return utc.atOffset(ZoneOffset.UTC).toLocalDate();
  }
}
