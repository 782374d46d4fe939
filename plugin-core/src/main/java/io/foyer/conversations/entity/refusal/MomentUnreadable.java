package io.foyer.conversations.entity.refusal;

import io.foyer.platform.Refusal;

/** A list was asked for from a moment that is none. */
public final class MomentUnreadable extends Refusal {
  public MomentUnreadable() {
    super(Kind.INVALID, "conversation.moment-unreadable", "Give the moment as ISO 8601 in UTC.");
  }
}
