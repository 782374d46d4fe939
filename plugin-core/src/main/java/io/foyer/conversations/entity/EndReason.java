package io.foyer.conversations.entity;

/** Why a conversation is over. */
public enum EndReason implements Worded {
  REP,
  VISITOR,
  SILENCE,
  LEFT_SITE,
  /** Nobody ever answered; {@link MissReason} says why. */
  MISSED
}
