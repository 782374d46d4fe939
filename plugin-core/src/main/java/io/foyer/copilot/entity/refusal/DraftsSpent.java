package io.foyer.copilot.entity.refusal;

import io.foyer.platform.Refusal;

/** As many drafts were made in a day as the installation allows. */
public final class DraftsSpent extends Refusal {
  public DraftsSpent() {
    super(Kind.TOO_MANY, "copilot.spent", "The copilot has drafted enough for a day.");
  }
}
