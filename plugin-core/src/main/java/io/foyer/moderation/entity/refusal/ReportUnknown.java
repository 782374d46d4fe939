package io.foyer.moderation.entity.refusal;

import io.foyer.platform.Refusal;

/** There is no report of that id. */
public final class ReportUnknown extends Refusal {
  public ReportUnknown() {
    super(Kind.NOT_FOUND, "report.unknown", "There is no such report.");
  }
}
