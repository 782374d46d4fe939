package io.foyer.conversations.entity.event;

import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.Entry;
import java.time.Instant;
import java.util.List;

/** The log of a conversation tells of a meeting that was asked for, or booked. */
public record MeetingNoted(ConversationSummary conversation, Entry entry, Instant at)
    implements ConversationEvent {
  @Override
  public List<Entry> entries() {
    return List.of(entry);
  }
}
