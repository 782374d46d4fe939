package io.foyer.routing.control;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.entity.Team;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The reps as they are at the moment of a decision. */
record Staff(Map<String, Team> teams, Function<RepId, Colleague> colleagues) {

  Colleague colleague(RepId rep) {
    return colleagues.apply(rep);
  }

  boolean isFree(RepId rep) {
    return colleague(rep).isFree();
  }

  List<Team.Member> freeOf(Team team) {
    return team.members().stream().filter(member -> isFree(member.rep())).toList();
  }

  /** Those who answer in that language; none where it is not known. */
  List<Team.Member> speaking(String language, List<Team.Member> members) {
    return language.isEmpty()
        ? List.of()
        : members.stream()
            .filter(member -> colleague(member.rep()).speaks().test(language))
            .toList();
  }
}
