package io.foyer.conversations.entity.event;

import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.MissReason;
import java.time.Instant;

/**
 * Nobody answered a visitor, or nobody came instead of a rep held up. {@link ConversationEnded} of
 * the same moment brings the entry.
 */
public record ConversationMissed(ConversationSummary conversation, MissReason reason, Instant at)
    implements ConversationEvent {}
