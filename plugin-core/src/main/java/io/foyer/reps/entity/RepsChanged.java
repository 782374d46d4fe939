package io.foyer.reps.entity;

import io.foyer.access.entity.RepId;
import java.util.Set;

/**
 * Other reps than before can be reached: they chose to be available, and one of their windows
 * answers. Fired on every node, outside of any transaction.
 */
public record RepsChanged(Set<RepId> reachable) {}
