package io.foyer.conversations.entity.event;

import io.foyer.conversations.entity.ConversationSummary;
import java.time.Instant;

/** Its rep has left the visitor without an answer for too long. Nobody else hears of it yet. */
public record ConversationLate(ConversationSummary conversation, Instant at)
    implements ConversationEvent {}
