package io.foyer.conversations.entity.refusal;

import io.foyer.platform.Refusal;

/** A message without a word. */
public final class MessageEmpty extends Refusal {
  public MessageEmpty() {
    super(Kind.INVALID, "message.empty", "The message is empty.");
  }
}
