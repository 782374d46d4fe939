package io.foyer.routing.control;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.RoutingRule;
import io.foyer.criteria.control.Filter;
import io.foyer.routing.entity.Assignment;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Says who would get a visitor now, and why, without giving it to anybody. */
@ApplicationScoped
public class RoutingTrial {
  @Inject Configurations configurations;
  @Inject StaffRoom staffRoom;
  @Inject TestSites testSites;
  @Inject Decisions decisions;
  @Inject Clock clock;

  public Assignment assign(Visitor visitor) {
    return assign(visitor, staffRoom.now());
  }

  /** The same if that rep were not there. */
  Assignment assignWithout(RepId rep, Visitor visitor) {
    return assign(visitor, staffRoom.now(Optional.of(rep)));
  }

  private Assignment assign(Visitor visitor, Staff staff) {
    Optional<RoutingRule> rule = testSites.ruleFor(visitor).or(() -> fitting(visitor));
    return decisions.rehearsing().decide(visitor, rule, null, staff, clock.instant()).assignment();
  }

  private Optional<RoutingRule> fitting(Visitor visitor) {
    return configurations.current().rules().stream()
        .filter(rule -> Filter.of(rule.criteria()).fits(visitor))
        .findFirst();
  }
}
