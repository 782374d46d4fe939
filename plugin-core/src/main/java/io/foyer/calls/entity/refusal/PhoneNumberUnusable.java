package io.foyer.calls.entity.refusal;

import io.foyer.platform.Refusal;

/** That is no number that a phone could have. */
public final class PhoneNumberUnusable extends Refusal {
  public PhoneNumberUnusable() {
    super(Kind.INVALID, "phone.number-unusable", "This is not a phone number.");
  }
}
