package io.foyer.meetings.entity.refusal;

import io.foyer.platform.Refusal;

/** The rep is not one of those who come. */
public final class NotYourMeeting extends Refusal {
  public NotYourMeeting() {
    super(Kind.FORBIDDEN, "meeting.not-yours", "This meeting is with other reps.");
  }
}
