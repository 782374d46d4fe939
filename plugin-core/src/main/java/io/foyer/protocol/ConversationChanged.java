package io.foyer.protocol;

import org.jspecify.annotations.Nullable;

/** A conversation's state changed; the entry tells how. */
public record ConversationChanged(
    String id, @Nullable String re, ConversationView conversation, @Nullable EntryView entry)
    implements ServerFrame {}
