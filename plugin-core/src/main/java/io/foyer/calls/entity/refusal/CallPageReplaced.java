package io.foyer.calls.entity.refusal;

import io.foyer.platform.Refusal;

/** Another page of the same person takes part by now. */
public final class CallPageReplaced extends Refusal {
  public CallPageReplaced() {
    super(Kind.CONFLICT, "call.page-replaced", "The call goes on in another window.");
  }
}
