package io.foyer.meetings.entity.refusal;

import io.foyer.platform.Refusal;

/** The visitor has more coming meetings than one person needs. */
public final class MeetingsTooMany extends Refusal {
  public MeetingsTooMany() {
    super(Kind.CONFLICT, "meeting.too-many", "So many meetings are booked already.");
  }
}
