package io.foyer.meetings.entity.refusal;

import io.foyer.platform.Refusal;

/** Nobody offers the visitor a meeting, or not any more. */
public final class MeetingNotOffered extends Refusal {
  public MeetingNotOffered() {
    super(Kind.NOT_FOUND, "meeting.not-offered", "No meeting can be booked here.");
  }
}
