package io.foyer.conversations.entity.event;

import io.foyer.conversations.entity.ConversationSummary;
import java.time.Instant;

/** The rep ended the conversation; that can be taken back for a moment. */
public record ConversationEnding(ConversationSummary conversation, Instant at)
    implements ConversationEvent {}
