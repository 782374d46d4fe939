package io.foyer.conversations.entity.event;

import io.foyer.conversations.entity.ConversationSummary;
import java.time.Instant;

/** The end that a rep had begun was taken back. */
public record ConversationResumed(ConversationSummary conversation, Instant at)
    implements ConversationEvent {}
