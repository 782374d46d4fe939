package io.foyer.conversations.entity;

/** Why a rep joined who did not answer the visitor's question for a person. */
public enum JoinReason implements Worded {
  /** A manager took the conversation from its rep. */
  TAKEN_OVER
}
