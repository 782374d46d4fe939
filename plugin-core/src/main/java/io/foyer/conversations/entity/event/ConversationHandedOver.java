package io.foyer.conversations.entity.event;

import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.Entry;
import java.time.Instant;
import java.util.List;

/** Another rep has the conversation instead of the one before; the entry says why. */
public record ConversationHandedOver(ConversationSummary conversation, Entry entry, Instant at)
    implements ConversationEvent {
  @Override
  public List<Entry> entries() {
    return List.of(entry);
  }
}
