package io.foyer.conversations.entity;

/** Where a conversation stands. It only moves downwards in this list. */
public enum ConversationState implements Worded {
  /** A visitor asked for a person and nobody answered yet. */
  WAITING,
  /** A rep has it. */
  OPEN,
  ENDED;

  public boolean isLive() {
    return this != ENDED;
  }
}
