package io.foyer.conversations.entity.refusal;

import io.foyer.access.entity.RepId;
import io.foyer.platform.Refusal;
import java.util.Map;

/** Another rep was first; the loser is told who. */
public final class ConversationTaken extends Refusal {
  public ConversationTaken(RepId by, String name) {
    super(
        Kind.CONFLICT,
        "conversation.taken",
        name + " has taken this conversation.",
        Map.of("by", name, "rep", by.value()));
  }
}
