package io.foyer.pounce.entity.refusal;

import io.foyer.platform.Refusal;
import java.time.Instant;
import java.util.Map;

/** The visitor closed what was said first, so it is left alone for the rest of its visit. */
public final class PounceDismissed extends Refusal {
  public PounceDismissed(Instant at) {
    super(
        Kind.CONFLICT,
        "pounce.dismissed",
        "The visitor has closed an earlier message during this visit.",
        Map.of("at", at.toString()));
  }
}
