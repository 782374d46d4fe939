package io.foyer.routing.control;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.RoutingRule;
import io.foyer.configuration.entity.RoutingRule.Distribution;
import io.foyer.configuration.entity.Team;
import io.foyer.reps.control.Reps;
import io.foyer.reps.entity.OffDuty;
import io.foyer.routing.entity.Assignment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows the reps and their teams as they are now. */
@ApplicationScoped
class StaffRoom {
  @Inject Configurations configurations;
  @Inject Reps reps;
  @Inject Workload workload;
  @Inject Acquaintances acquaintances;

  Staff now() {
    return now(Optional.empty());
  }

  /** The same for a visitor whose rep is held up, which gets it from nobody then. */
  Staff now(Optional<RepId> heldUp) {
    Configuration now = configurations.current();
    return new Staff(
        now.teams(),
        rep -> {
          Colleague colleague = colleague(now, rep);
          return heldUp.filter(rep::equals).isPresent() ? colleague.heldUp() : colleague;
        },
        acquaintances::lastRep);
  }

  private Colleague colleague(Configuration now, RepId rep) {
    return new Colleague(
        name(rep),
        reps.isReachable(rep),
        new Colleague.Load(workload.open(rep), now.capacity(rep)),
        reps.offDuty(rep).map(OffDuty::words).orElse(null),
        language -> now.profile(rep).filter(profile -> !profile.speaks(language)).isEmpty());
  }

  /** The teams that any of the reps belongs to. */
  Set<String> teamsOf(Set<RepId> some) {
    return configurations.current().teams().values().stream()
        .filter(team -> team.members().stream().anyMatch(member -> some.contains(member.rep())))
        .map(Team::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean isThere(RepId rep) {
    return reps.isReachable(rep);
  }

  /**
   * A turn within a team.
   *
   * @param free who could have had it, as far as this node knows
   */
  record Turn(Team.Member taker, List<Team.Member> free) {}

  /** The turn that an assignment used up; empty where nobody of a team had one by turn. */
  Optional<Turn> turnOf(Assignment assignment) {
    if (assignment.reps().size() != 1) {
      return Optional.empty();
    }
    Configuration now = configurations.current();
    RepId rep = assignment.reps().get(0);
    return now.rules().stream()
        .filter(rule -> rule.name().equals(assignment.rule()))
        .filter(rule -> rule.distribution() != Distribution.ALL_AT_ONCE)
        .flatMap(StaffRoom::teams)
        .flatMap(team -> Stream.ofNullable(now.teams().get(team)))
        .flatMap(team -> turn(team, rep))
        .findFirst();
  }

  private static Stream<String> teams(RoutingRule rule) {
    String target = rule.target() instanceof RoutingRule.TeamTarget team ? team.team() : null;
    return Stream.of(Optional.ofNullable(target), Optional.ofNullable(rule.fallbackTeam()))
        .flatMap(Optional::stream);
  }

  private Stream<Turn> turn(Team team, RepId rep) {
    List<Team.Member> free = now().freeOf(team.members());
    return team.members().stream()
        .filter(member -> member.rep().equals(rep))
        .map(member -> new Turn(member, free));
  }

  private String name(RepId rep) {
    return reps.name(rep);
  }
}
