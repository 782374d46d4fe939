package io.foyer.invitations.entity;

import java.util.Locale;

/** What a guest is written about a meeting. */
public enum Letter {
  BOOKED,
  MOVED,
  CANCELLED,
  REMINDER;

  /** Under which its words stand. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
