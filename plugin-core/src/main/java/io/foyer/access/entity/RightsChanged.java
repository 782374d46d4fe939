package io.foyer.access.entity;

import java.time.Instant;
import java.util.Set;

/** Salesforce told other rights of a person than before; none at all where it may not work here. */
public record RightsChanged(RepId rep, Set<Right> rights, Instant at) {
  public RightsChanged {
    rights = Set.copyOf(rights);
  }
}
