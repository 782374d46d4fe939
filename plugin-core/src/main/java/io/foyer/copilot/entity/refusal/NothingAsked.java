package io.foyer.copilot.entity.refusal;

import io.foyer.platform.Refusal;

/** The visitor has said nothing yet that could be answered. */
public final class NothingAsked extends Refusal {
  public NothingAsked() {
    super(Kind.CONFLICT, "copilot.nothing-asked", "The visitor has asked nothing yet.");
  }
}
