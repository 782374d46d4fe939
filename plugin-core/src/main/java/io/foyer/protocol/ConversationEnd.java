package io.foyer.protocol;

import org.jspecify.annotations.Nullable;

/** Ends a conversation: a visitor at once, a rep with a moment to undo. */
public record ConversationEnd(String id, String conversation, @Nullable String outcome)
    implements ClientFrame {}
