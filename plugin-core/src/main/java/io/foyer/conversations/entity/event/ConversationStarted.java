package io.foyer.conversations.entity.event;

import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.Entry;
import java.time.Instant;
import java.util.List;

/** A rep answered and has the conversation. */
public record ConversationStarted(ConversationSummary conversation, Entry entry, Instant at)
    implements ConversationEvent {
  @Override
  public List<Entry> entries() {
    return List.of(entry);
  }
}
