package io.foyer.routing.entity;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which reps a visitor is routed to.
 *
 * @param rule name of the rule that decided; empty when none fits
 * @param reason the rule and what came of it, in words
 * @param reps only such as can be reached; none means that nobody is there
 * @param passedOver whom the rule named though it is off duty; else null
 */
public record Assignment(
    VisitorId visitor,
    String rule,
    String reason,
    List<RepId> reps,
    @Nullable RepId passedOver,
    Instant at) {

  public Assignment {
    reps = List.copyOf(reps);
  }

  /** Whether it says the same, whenever it was said. */
  public boolean saysTheSameAs(Assignment other) {
    return rule.equals(other.rule) && reason.equals(other.reason) && reps.equals(other.reps);
  }
}
