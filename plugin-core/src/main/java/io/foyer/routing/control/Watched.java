package io.foyer.routing.control;

import io.foyer.access.entity.RepId;
import java.util.HashSet;
import java.util.Set;

/**
 * Whose coming or going can change a decision; anybody else's cannot.
 *
 * @param reps each by itself
 * @param teams anybody of these, by their ids
 */
record Watched(Set<RepId> reps, Set<String> teams) {
  static final Watched NOBODY = new Watched(Set.of(), Set.of());

  Watched {
    reps = Set.copyOf(reps);
    teams = Set.copyOf(teams);
  }

  static Watched rep(RepId rep) {
    return new Watched(Set.of(rep), Set.of());
  }

  static Watched team(String id) {
    return new Watched(Set.of(), Set.of(id));
  }

  Watched and(Watched other) {
    return new Watched(union(reps, other.reps), union(teams, other.teams));
  }

  private static <T> Set<T> union(Set<T> some, Set<T> more) {
    Set<T> all = new HashSet<>(some);
    all.addAll(more);
    return all;
  }
}
