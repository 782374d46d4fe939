package io.foyer.conversations.entity;

/** Why a conversation is over. */
public enum EndReason implements Worded {
  REP,
  VISITOR,
  SILENCE,
  LEFT_SITE,
  /** The messenger was switched off on the website. */
  SITE_OFF,
  /** A rep shut the visitor out. */
  BLOCKED,
  /** The visitor closed what a rep had said first, without an answer. */
  DISMISSED,
  /** The rep took back what it had said first, before the visitor had seen it. */
  WITHDRAWN,
  /** Nobody answered, or nobody came instead of a rep held up; {@link MissReason} says why. */
  MISSED
}
