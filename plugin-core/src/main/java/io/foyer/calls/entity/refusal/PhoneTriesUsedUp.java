package io.foyer.calls.entity.refusal;

import io.foyer.platform.Refusal;

/** So many calls to phones are made by nobody who means well; more are made later. */
public final class PhoneTriesUsedUp extends Refusal {
  public PhoneTriesUsedUp() {
    super(Kind.TOO_MANY, "phone.tries-used-up", "No more calls to phones are made for now.");
  }
}
