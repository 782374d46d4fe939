package io.foyer.conversations.entity.event;

import io.foyer.conversations.entity.ConversationSummary;
import java.time.Instant;

/** Its rep has answered, late, while others were asked, or what came to its automated words. */
public record ConversationKept(ConversationSummary conversation, Instant at)
    implements ConversationEvent {}
