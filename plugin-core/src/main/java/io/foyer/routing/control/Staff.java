package io.foyer.routing.control;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.entity.Team;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * The reps as they are at the moment of a decision.
 *
 * @param capacity conversations a rep can hold at once
 * @param open how many it holds
 */
record Staff(
    Map<String, Team> teams,
    int capacity,
    Predicate<RepId> reachable,
    ToIntFunction<RepId> open,
    Function<RepId, String> name) {

  boolean isFree(RepId rep) {
    return reachable.test(rep) && open.applyAsInt(rep) < capacity;
  }

  /** Why a rep gets nobody, as the end of a sentence. */
  String absence(RepId rep) {
    return reachable.test(rep) ? "has no free place" : "is not available";
  }

  List<Team.Member> freeOf(Team team) {
    return team.members().stream().filter(member -> isFree(member.rep())).toList();
  }
}
