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
  /** Nobody answered, or nobody came instead of a rep held up; {@link MissReason} says why. */
  MISSED
}
