package io.foyer.meetings.entity.refusal;

import io.foyer.platform.Refusal;

/** A meeting that has begun, or was called off, is not changed any more. */
public final class MeetingOver extends Refusal {
  public MeetingOver() {
    super(Kind.GONE, "meeting.over", "This meeting is over or was cancelled.");
  }
}
