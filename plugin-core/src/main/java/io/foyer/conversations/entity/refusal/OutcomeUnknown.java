package io.foyer.conversations.entity.refusal;

import io.foyer.platform.Refusal;

/** The company has no such outcome. */
public final class OutcomeUnknown extends Refusal {
  public OutcomeUnknown() {
    super(Kind.INVALID, "conversation.outcome-unknown", "There is no such outcome.");
  }
}
