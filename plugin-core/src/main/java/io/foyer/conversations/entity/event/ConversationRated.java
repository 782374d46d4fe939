package io.foyer.conversations.entity.event;

import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.Rating;
import java.time.Instant;

/** The visitor said how the conversation was, or changed its mind. */
public record ConversationRated(ConversationSummary conversation, Rating rating)
    implements ConversationEvent {
  @Override
  public Instant at() {
    return rating.at();
  }
}
