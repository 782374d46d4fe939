package io.foyer.calls.entity.refusal;

import io.foyer.platform.Refusal;

/** The number is of a country or a kind that is not called. */
public final class PhoneNumberNotAllowed extends Refusal {
  public PhoneNumberNotAllowed() {
    super(Kind.FORBIDDEN, "phone.number-not-allowed", "This number cannot be called from here.");
  }
}
