package io.foyer.access.entity;

import java.util.Set;

/** A signed-in person with the rights it has in Salesforce. */
public record RepCaller(RepId rep, String name, Set<Right> rights) implements Caller {
  public RepCaller {
    rights = Set.copyOf(rights);
  }

  public boolean has(Right right) {
    return rights.contains(right);
  }
}
