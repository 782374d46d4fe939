package io.foyer.calendars.entity.refusal;

/** A later try may succeed. */
public final class CalendarAway extends CalendarFailed {
  /**
   * @param reason for logs and admins; nothing secret
   */
  public CalendarAway(String reason) {
    super(
        Kind.UNAVAILABLE,
        "calendar.away",
        "The calendar's server did not give a usable answer.",
        reason);
  }
}
