package io.foyer.protocol;

import org.jspecify.annotations.Nullable;

/**
 * Frames were left out: ask again for this conversation, or without one for all that is watched.
 */
public record Resync(String id, @Nullable String conversation) implements ServerFrame {}
