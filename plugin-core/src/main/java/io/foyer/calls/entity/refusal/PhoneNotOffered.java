package io.foyer.calls.entity.refusal;

import io.foyer.platform.Refusal;

/** Nobody can be called by phone here now: there is no way to phones, or no rep in the call. */
public final class PhoneNotOffered extends Refusal {
  public PhoneNotOffered() {
    super(Kind.CONFLICT, "phone.not-offered", "Calls to phones are not possible now.");
  }
}
