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
 * @param passed who did not get the visitor, and why, as it was at that moment; the first {@value
 *     #PASSED_LIMIT}
 */
public record Assignment(
    VisitorId visitor,
    String rule,
    String reason,
    List<RepId> reps,
    @Nullable RepId passedOver,
    List<Passed> passed,
    Instant at) {

  /** As many as a person reads. */
  public static final int PASSED_LIMIT = 20;

  public Assignment {
    reps = List.copyOf(reps);
    passed = passed.stream().limit(PASSED_LIMIT).toList();
  }

  /** Whether it says the same, whenever it was said and whoever else was passed. */
  public boolean saysTheSameAs(Assignment other) {
    return rule.equals(other.rule) && reason.equals(other.reason) && reps.equals(other.reps);
  }
}
