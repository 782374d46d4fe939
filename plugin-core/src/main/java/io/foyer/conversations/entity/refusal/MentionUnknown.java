package io.foyer.conversations.entity.refusal;

import io.foyer.platform.Refusal;

/** A note calls somebody who is not in Foyer, or too many at once. */
public final class MentionUnknown extends Refusal {
  public MentionUnknown() {
    super(Kind.INVALID, "note.mention-unknown", "Somebody who is mentioned is not in Foyer.");
  }
}
