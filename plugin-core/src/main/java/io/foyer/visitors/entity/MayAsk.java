package io.foyer.visitors.entity;

import java.util.Locale;

/** What the messenger offers a visitor who has no conversation. */
public enum Offer {
  /** A person, when one is there. */
  PERSON,
  /** No person, but a meeting. */
  MEETING,
  /** The messenger is not shown. */
  NOTHING;

  /** As browsers know it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
