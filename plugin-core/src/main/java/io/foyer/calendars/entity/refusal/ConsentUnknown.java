package io.foyer.calendars.entity.refusal;

import io.foyer.platform.Refusal;

/** An answer to a question that this person did not ask. */
public final class ConsentUnknown extends Refusal {
  public ConsentUnknown() {
    super(
        Kind.INVALID,
        "calendar.consent-unknown",
        "This connection was not begun here, or took too long. Begin again.");
  }
}
