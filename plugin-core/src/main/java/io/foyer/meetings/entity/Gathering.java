package io.foyer.meetings.entity;

/** Who of several hosts comes to a meeting. */
public enum Gathering {
  /** One of them, whose turn it is. */
  ONE,
  /** Everyone. */
  EVERYONE
}
