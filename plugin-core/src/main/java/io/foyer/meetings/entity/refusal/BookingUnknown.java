package io.foyer.meetings.entity.refusal;

import io.foyer.platform.Refusal;

/** The visitor has no such booking. */
public final class BookingUnknown extends Refusal {
  public BookingUnknown() {
    super(Kind.NOT_FOUND, "meeting.unknown", "There is no such meeting.");
  }
}
