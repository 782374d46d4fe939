package io.foyer.protocol;

import org.jspecify.annotations.Nullable;

/** One side has seen everything up to this entry. */
public record MessageSeen(String id, @Nullable String re, String conversation, String by, long seq)
    implements ServerFrame {}
