package io.foyer.meetings.entity.refusal;

import io.foyer.platform.Refusal;

/** The visitor may not book by itself. */
public final class MeetingNotForYou extends Refusal {
  public MeetingNotForYou() {
    super(Kind.FORBIDDEN, "meeting.not-for-you", "This meeting can be booked by an offer alone.");
  }
}
