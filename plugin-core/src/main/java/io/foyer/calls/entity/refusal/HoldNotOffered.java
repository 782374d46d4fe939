package io.foyer.calls.entity.refusal;

import io.foyer.platform.Refusal;

/** The visitor may not wait for a call now: nobody could answer it, or it does not qualify. */
public final class HoldNotOffered extends Refusal {
  public HoldNotOffered() {
    super(Kind.CONFLICT, "hold.not-offered", "Calls are not possible now.");
  }
}
