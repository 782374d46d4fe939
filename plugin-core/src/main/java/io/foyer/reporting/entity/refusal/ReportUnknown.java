package io.foyer.reporting.entity.refusal;

import io.foyer.platform.Refusal;

/** There are no such figures, not by that, or not for this person. */
public final class ReportUnknown extends Refusal {
  public ReportUnknown() {
    super(Kind.NOT_FOUND, "figures.unknown", "There are no such figures.");
  }
}
