package io.foyer.protocol;

import org.jspecify.annotations.Nullable;

/**
 * A card left the board.
 *
 * @param board {@code everyone}, or null for the rep's own
 */
public record CardLeft(String id, @Nullable String board, String visitor) implements ServerFrame {}
