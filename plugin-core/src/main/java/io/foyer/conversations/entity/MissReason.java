package io.foyer.conversations.entity;

/** Why a visitor who asked for a person is left without one. */
public enum MissReason implements Worded {
  /** The time to answer ran out. */
  COUNTDOWN,
  /** No rep to whom the visitor is routed can be reached. */
  NOBODY,
  /** Its rep was held up, and nobody came instead. */
  NO_RELIEF,
  /** It was asked for outside business hours. */
  OUT_OF_HOURS,
  /** It answered what was said on a rep's behalf, and the rep did nothing in time. */
  NO_REPLY
}
