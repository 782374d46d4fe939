package io.foyer.calls.entity.refusal;

import io.foyer.platform.Refusal;

/** A page says more than two pages have to say to each other. */
public final class CallSignalsTooMany extends Refusal {
  public CallSignalsTooMany() {
    super(Kind.TOO_MANY, "call.signals-too-many", "That was too much at once.");
  }
}
