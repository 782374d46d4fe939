package io.foyer.conversations.entity;

import io.foyer.conversations.entity.refusal.ConversationIsOver;

/** Where a conversation stands. It only moves downwards in this list. */
public enum ConversationState implements Worded {
  /** A visitor asked for a person and nobody answered yet. */
  WAITING,
  /** A rep has it. */
  OPEN,
  ENDED;

  void refuseWhenOver() {
    if (this == ENDED) {
      throw new ConversationIsOver();
    }
  }

  public boolean isLive() {
    return this != ENDED;
  }
}
