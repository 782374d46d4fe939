package io.foyer.conversations.entity;

/** Why a rep joined who did not answer the visitor's question for a person. */
public enum JoinReason implements Worded {
  /** A manager took the conversation from its rep. */
  TAKEN_OVER,
  /** A colleague stepped in for a rep who was held up. */
  RELIEVED,
  /** Its rep handed it over. */
  TRANSFERRED,
  /** It spoke first. */
  POUNCED
}
