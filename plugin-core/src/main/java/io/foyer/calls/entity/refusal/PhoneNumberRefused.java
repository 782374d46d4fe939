package io.foyer.calls.entity.refusal;

import io.foyer.platform.Refusal;

/** The phone network has refused this number in this conversation. */
public final class PhoneNumberRefused extends Refusal {
  public PhoneNumberRefused() {
    super(Kind.CONFLICT, "phone.number-refused", "This number did not work. Try another one.");
  }
}
