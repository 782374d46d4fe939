package io.foyer.protocol;

import org.jspecify.annotations.Nullable;

/** Asks for a conversation's words at the visitor's proven address. */
public record TranscriptSend(String id, String conversation, String zone, @Nullable String language)
    implements ClientFrame {}
