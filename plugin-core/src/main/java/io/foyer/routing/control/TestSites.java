package io.foyer.routing.control;

import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.Criteria;
import io.foyer.configuration.entity.RoutingRule;
import io.foyer.configuration.entity.RoutingRule.Distribution;
import io.foyer.configuration.entity.RoutingRule.TeamTarget;
import io.foyer.configuration.entity.Site;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;

/** The one rule of a site in test mode: its test team, and nobody else. */
@ApplicationScoped
class TestSites {
  static final String RULE = "Test mode";

  @Inject Configurations configurations;

  /** Empty where the visitor's site is not in test mode. */
  Optional<RoutingRule> ruleFor(Visitor visitor) {
    return configurations
        .current()
        .site(visitor.site())
        .filter(Site::testMode)
        .map(TestSites::rule);
  }

  private static RoutingRule rule(Site site) {
    TeamTarget team = new TeamTarget(Objects.requireNonNullElse(site.testTeam(), ""));
    return new RoutingRule(
        site.key().value(),
        RULE,
        0,
        team,
        Distribution.ALL_AT_ONCE,
        null,
        false,
        Criteria.EVERYBODY);
  }
}
