package io.foyer.access.entity;

import io.foyer.platform.Ids;

/** A visitor's id, {@code vis_…}. */
public record VisitorId(String value) {
  public static VisitorId next() {
    return new VisitorId(Ids.next("vis"));
  }

  @Override
  public String toString() {
    return value;
  }
}
