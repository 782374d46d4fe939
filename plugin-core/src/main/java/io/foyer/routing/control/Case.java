package io.foyer.routing.control;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.entity.RoutingRule;
import io.foyer.routing.entity.Assignment;
import io.foyer.visitors.entity.Visitor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom is decided about, by which rule, among whom. */
record Case(Visitor visitor, RoutingRule rule, @Nullable Assignment before, Staff staff) {

  /** Who has the visitor by the same rule already, alone. */
  Optional<RepId> holder() {
    return before == null || !before.rule().equals(rule.name()) || before.reps().size() != 1
        ? Optional.empty()
        : Optional.of(before.reps().get(0));
  }

  /** Who talked with the visitor last, where the rule cares. */
  Optional<RepId> acquaintance() {
    return rule.sameRepAgain() ? staff.lastRep(visitor) : Optional.empty();
  }

  /** Empty where it is not known. */
  String language() {
    return visitor.locality().language();
  }
}
