package io.foyer.conversations.entity;

import java.util.Locale;

/** What a visitor who has not asked for anybody is offered. */
public enum ChatOffer {
  /** To chat with a person. */
  PERSON,
  /** Nobody is free: the booker. */
  NOBODY,
  /** It is closed: the booker. */
  OUT_OF_HOURS;

  /** As clients know it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
