package io.foyer.conversations.entity.event;

import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.Entry;
import java.time.Instant;
import java.util.List;

/** A visitor asked for a person; the first message may have come with it. */
public record ConversationRequested(
    ConversationSummary conversation, List<Entry> entries, Instant at)
    implements ConversationEvent {
  public ConversationRequested {
    entries = List.copyOf(entries);
  }
}
