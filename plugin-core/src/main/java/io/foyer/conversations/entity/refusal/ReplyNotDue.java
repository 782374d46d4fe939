package io.foyer.conversations.entity.refusal;

import io.foyer.platform.Refusal;

/** Only what a visitor answered to an automated greeting can be settled without a word, in time. */
public final class ReplyNotDue extends Refusal {
  public ReplyNotDue() {
    super(Kind.CONFLICT, "pounce.reply-not-due", "No answer is due to this visitor.");
  }
}
