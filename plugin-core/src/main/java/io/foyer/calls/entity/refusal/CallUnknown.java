package io.foyer.calls.entity.refusal;

import io.foyer.platform.Refusal;

/** There is no call that goes on, or the asker takes no part in it. */
public final class CallUnknown extends Refusal {
  public CallUnknown() {
    super(Kind.NOT_FOUND, "call.unknown", "There is no such call.");
  }
}
