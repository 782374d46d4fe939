package io.foyer.calls.entity.refusal;

import io.foyer.platform.Refusal;

/** Nobody can be called in this conversation now. */
public final class CallNotOffered extends Refusal {
  public CallNotOffered() {
    super(
        Kind.CONFLICT,
        "call.not-offered",
        "There is nobody who can be called in this conversation now.");
  }
}
