package io.foyer.reporting.entity.refusal;

import io.foyer.platform.Refusal;
import io.foyer.reporting.entity.Period;

/** What was asked for are no days of a calendar, or too many of them. */
public final class PeriodUnusable extends Refusal {
  public PeriodUnusable() {
    super(
        Kind.INVALID,
        "figures.period-unusable",
        "A period is two days such as 2026-11-28 and a zone such as Europe/Madrid, at most %d days."
            .formatted(Period.MOST_DAYS));
  }
}
