package io.foyer.meetings.entity.refusal;

import io.foyer.platform.Refusal;

/** The meeting type is gone, or not active. */
public final class MeetingTypeUnknown extends Refusal {
  public MeetingTypeUnknown() {
    super(Kind.NOT_FOUND, "meeting.type-unknown", "There is no such meeting type.");
  }
}
