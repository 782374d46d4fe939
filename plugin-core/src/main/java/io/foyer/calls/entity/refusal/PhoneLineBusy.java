package io.foyer.calls.entity.refusal;

import io.foyer.platform.Refusal;

/** A phone is being called, or talks, in this conversation. */
public final class PhoneLineBusy extends Refusal {
  public PhoneLineBusy() {
    super(Kind.CONFLICT, "phone.line-busy", "A phone is being called already.");
  }
}
