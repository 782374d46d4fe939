package io.foyer.protocol;

import org.jspecify.annotations.Nullable;

/**
 * A card appeared, moved or changed.
 *
 * @param board {@code everyone}, or null for the rep's own
 */
public record CardChanged(String id, @Nullable String board, Card card) implements ServerFrame {}
