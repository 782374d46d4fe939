package io.foyer.routing.control;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.entity.Team;
import io.foyer.visitors.entity.Visitor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The reps as they are at the moment of a decision.
 *
 * @param acquaintances who talked with a visitor last
 */
record Staff(
    Map<String, Team> teams,
    Function<RepId, Colleague> colleagues,
    Function<Visitor, Optional<RepId>> acquaintances) {

  Colleague colleague(RepId rep) {
    return colleagues.apply(rep);
  }

  Optional<RepId> lastRep(Visitor visitor) {
    return acquaintances.apply(visitor);
  }

  List<Team.Member> freeOf(List<Team.Member> members) {
    return members.stream().filter(member -> colleague(member.rep()).isFree()).toList();
  }

  /** Whether the rep answers in that language. */
  boolean speaks(Team.Member member, String language) {
    return colleague(member.rep()).speaks().test(language);
  }
}
