package io.foyer.protocol;

/**
 * A rep hands its conversation over to a colleague.
 *
 * @param to the colleague's id
 */
public record ConversationTransfer(String id, String conversation, String to)
    implements ClientFrame {}
