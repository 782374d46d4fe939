package io.foyer.conversations.entity.event;

import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.Entry;
import java.time.Instant;
import java.util.List;

/** A rep spoke first to a visitor, and has the conversation. */
public record ConversationPounced(ConversationSummary conversation, List<Entry> entries, Instant at)
    implements ConversationEvent {
  public ConversationPounced {
    entries = List.copyOf(entries);
  }
}
