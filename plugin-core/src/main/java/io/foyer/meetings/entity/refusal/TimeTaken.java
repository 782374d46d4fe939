package io.foyer.meetings.entity.refusal;

import io.foyer.platform.Refusal;

/** That time is none of the free ones, or not any more. */
public final class TimeTaken extends Refusal {
  public TimeTaken() {
    super(Kind.CONFLICT, "meeting.time-taken", "This time is not free any more.");
  }
}
