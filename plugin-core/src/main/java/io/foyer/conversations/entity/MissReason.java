package io.foyer.conversations.entity;

/** Why nobody answered a visitor who asked for a person. */
public enum MissReason implements Worded {
  /** The time to answer ran out. */
  COUNTDOWN,
  /** No rep to whom the visitor is routed can be reached. */
  NOBODY,
  /** It was asked for outside business hours. */
  OUT_OF_HOURS
}
