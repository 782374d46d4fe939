package io.foyer.experiences.entity;

import java.util.EnumMap;
import java.util.Map;

/**
 * What came of one experience, within a split or without one.
 *
 * @param split its name; empty for none
 * @param experience record id
 * @param name as the experience was called last
 * @param met how many visitors met it
 * @param came how many of them came to each goal
 */
public record Tally(String split, String experience, String name, long met, Map<Goal, Long> came) {

  public Tally {
    came = Map.copyOf(came);
  }

  /** Nobody has met it. */
  public static Tally none(String split, String experience, String name) {
    var nobody = new EnumMap<Goal, Long>(Goal.class);
    for (var goal : Goal.values()) {
      nobody.put(goal, 0L);
    }
    return new Tally(split, experience, name, 0, nobody);
  }

  public Share share(Goal goal) {
    return new Share(met, came.getOrDefault(goal, 0L));
  }
}
