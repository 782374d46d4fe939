package io.foyer.visitors.entity;

import java.util.Locale;

/** What a visitor without a conversation may ask for. */
public enum MayAsk {
  /** A person, when one is there. */
  PERSON,
  /** A meeting, and no person. */
  MEETING,
  /** For nothing: the messenger is not shown. */
  NOTHING;

  /** As browsers know it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
