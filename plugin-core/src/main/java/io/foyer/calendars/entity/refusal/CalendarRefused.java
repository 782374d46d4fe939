package io.foyer.calendars.entity.refusal;

/** The calendar understood and said no; trying again does not help. */
public final class CalendarRefused extends CalendarFailed {
  /**
   * @param reason for logs and admins; nothing secret
   */
  public CalendarRefused(String reason) {
    super(Kind.CONFLICT, "calendar.refused", "The calendar's server refused it.", reason);
  }
}
