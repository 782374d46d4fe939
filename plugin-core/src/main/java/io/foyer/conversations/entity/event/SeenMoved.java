package io.foyer.conversations.entity.event;

import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.Side;
import java.time.Instant;

/**
 * One side has seen more.
 *
 * @param conversation as it stood before
 * @param seq the last entry that it has seen
 */
public record SeenMoved(ConversationSummary conversation, Side by, long seq, Instant at) {}
