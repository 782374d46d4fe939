package io.foyer.meetings.entity.refusal;

import io.foyer.platform.Refusal;

/** Nobody can have stayed away from a meeting that has not begun. */
public final class MeetingStillToCome extends Refusal {
  public MeetingStillToCome() {
    super(Kind.CONFLICT, "meeting.still-to-come", "The meeting has not begun yet.");
  }
}
