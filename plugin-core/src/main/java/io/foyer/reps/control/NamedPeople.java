package io.foyer.reps.control;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.RoutingRule;
import io.foyer.configuration.entity.RoutingRule.OneRep;
import io.foyer.configuration.entity.Seating;
import io.foyer.configuration.entity.Team;
import io.foyer.reps.entity.Rep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom the configuration names, and who ever signed in: people that Foyer has to know of. */
@ApplicationScoped
public class NamedPeople {
  @Inject Configurations configurations;
  @Inject Presence presence;

  public Set<RepId> all() {
    Configuration now = configurations.current();
    return Stream.of(
            now.profiles().keySet().stream(),
            now.teams().values().stream()
                .flatMap(team -> team.members().stream())
                .map(Team.Member::rep),
            now.rules().stream().flatMap(NamedPeople::named),
            now.meetings().all().stream()
                .flatMap(type -> type.seating().places().stream())
                .map(Seating.Place::rep),
            presence.all().stream().map(Rep::id))
        .flatMap(each -> each)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<RepId> named(RoutingRule rule) {
    return rule.target() instanceof OneRep one ? Stream.of(one.rep()) : Stream.empty();
  }
}
