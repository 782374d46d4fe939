package io.foyer.calendars.entity.refusal;

import io.foyer.platform.Refusal;

/** A calendar did not do what it was asked for. */
public abstract sealed class CalendarFailed extends Refusal
    permits CalendarAway, CalendarClosed, CalendarRefused {
  private final String reason;

  CalendarFailed(Kind kind, String code, String message, String reason) {
    super(kind, code, message);
    this.reason = reason;
  }

  /** What it was, for logs and admins. */
  public final String reason() {
    return reason;
  }
}
