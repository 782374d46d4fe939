package io.foyer.conversations.entity.event;

import io.foyer.conversations.entity.ConversationSummary;
import java.time.Instant;

/** Its rep has answered, late or while others were asked. */
public record ConversationKept(ConversationSummary conversation, Instant at)
    implements ConversationEvent {}
