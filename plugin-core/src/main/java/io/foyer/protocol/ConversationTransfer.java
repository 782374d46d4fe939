package io.foyer.protocol;

import org.jspecify.annotations.Nullable;

/**
 * A rep hands its conversation over to a colleague.
 *
 * @param to the colleague's id; null leaves it to routing
 */
public record ConversationTransfer(String id, String conversation, @Nullable String to)
    implements ClientFrame {}
