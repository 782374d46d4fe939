package io.foyer.copilot.entity.refusal;

import io.foyer.platform.Refusal;

/** The installation has no copilot, or not this skill. */
public final class CopilotOff extends Refusal {
  public CopilotOff() {
    super(Kind.NOT_FOUND, "copilot.off", "There is no such copilot here.");
  }
}
