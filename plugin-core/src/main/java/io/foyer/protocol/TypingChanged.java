package io.foyer.protocol;

/** One side began or stopped typing. */
public record TypingChanged(String id, String conversation, String by, boolean typing)
    implements ServerFrame {}
