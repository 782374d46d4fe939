package io.foyer.conversations.entity.event;

import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.Entry;
import java.time.Instant;
import java.util.List;

/**
 * A rep took back what it had said first, before the visitor had seen it. Nobody is told of it by
 * {@link ConversationEnded}: it counts as never begun.
 */
public record ConversationWithdrawn(ConversationSummary conversation, Entry entry, Instant at)
    implements ConversationEvent {
  @Override
  public List<Entry> entries() {
    return List.of(entry);
  }
}
