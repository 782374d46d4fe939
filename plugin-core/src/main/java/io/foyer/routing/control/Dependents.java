package io.foyer.routing.control;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Whose assignment can change when a rep comes, goes, or has more or less room.
 *
 * <p>What is noted of one visitor must be noted in the visitor's own order.
 */
final class Dependents {
  private final Map<VisitorId, Watched> watched = new ConcurrentHashMap<>();
  private final Map<RepId, Set<VisitorId>> byRep = new ConcurrentHashMap<>();
  private final Map<String, Set<VisitorId>> byTeam = new ConcurrentHashMap<>();

  void put(VisitorId visitor, Watched now) {
    Watched before = watched.put(visitor, now);
    if (now.equals(before)) {
      return;
    }
    if (before != null) {
      before.reps().forEach(rep -> drop(byRep.get(rep), visitor));
      before.teams().forEach(team -> drop(byTeam.get(team), visitor));
    }
    now.reps().forEach(rep -> add(byRep, rep, visitor));
    now.teams().forEach(team -> add(byTeam, team, visitor));
  }

  boolean knows(VisitorId visitor) {
    return watched.containsKey(visitor);
  }

  void forget(VisitorId visitor) {
    put(visitor, Watched.NOBODY);
    watched.remove(visitor);
  }

  /** Those who depend on one of the reps, by itself or as a member of one of the teams. */
  Set<VisitorId> of(Collection<RepId> reps, Collection<String> teams) {
    Set<VisitorId> found = new HashSet<>();
    reps.forEach(rep -> found.addAll(byRep.getOrDefault(rep, Set.of())));
    teams.forEach(team -> found.addAll(byTeam.getOrDefault(team, Set.of())));
    return found;
  }

  private static <K> void add(Map<K, Set<VisitorId>> index, K key, VisitorId visitor) {
    index.computeIfAbsent(key, any -> ConcurrentHashMap.newKeySet()).add(visitor);
  }

  private static void drop(@Nullable Set<VisitorId> from, VisitorId one) {
    if (from != null) {
      from.remove(one);
    }
  }
}
