package io.foyer.experiences.entity;

/** What may come of an experience; counted once of each visitor who met it. */
public enum Goal {
  /** It chose an answer or gave an address. */
  ANSWERED,
  /** It gave an address when it was asked for one. */
  EMAIL,
  /** It asked for a person, and a rep answered. */
  REP,
  /** It left a wish for a meeting. */
  MEETING
}
