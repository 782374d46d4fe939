package io.foyer.conversations.entity.event;

import io.foyer.conversations.entity.ConversationSummary;
import org.jspecify.annotations.Nullable;

/**
 * A live conversation is new, changed its state or its rep, is offered to others or not any more,
 * or is over.
 *
 * <p>Unlike the other events it is fired on every node, after the commit, and outside of any
 * transaction; it may be fired twice, and tells the newest state that the node knows.
 *
 * @param before null when the node did not know it
 */
public record ConversationMoved(@Nullable ConversationSummary before, ConversationSummary now) {}
