package io.foyer.pounce.entity;

import java.util.Set;

/**
 * What stands under "Missed" is other than before.
 *
 * @param reps ids of those who see it
 */
public record MissedListChanged(Set<String> reps) {
  public MissedListChanged {
    reps = Set.copyOf(reps);
  }
}
