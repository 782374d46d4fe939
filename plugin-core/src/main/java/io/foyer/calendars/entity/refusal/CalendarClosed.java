package io.foyer.calendars.entity.refusal;

/** The calendar does not let Foyer in: its password or consent is not good any more. */
public final class CalendarClosed extends CalendarFailed {
  /**
   * @param reason for logs and admins; nothing secret
   */
  public CalendarClosed(String reason) {
    super(
        Kind.FORBIDDEN,
        "calendar.closed",
        "The calendar's server does not accept the sign-in.",
        reason);
  }
}
