package io.foyer.conversations.entity.event;

import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.Entry;
import java.time.Instant;
import java.util.List;

/** Its rep is held up: others may take it, and the rep may keep it by an answer. */
public record ConversationOffered(ConversationSummary conversation, Entry entry, Instant at)
    implements ConversationEvent {
  @Override
  public List<Entry> entries() {
    return List.of(entry);
  }
}
