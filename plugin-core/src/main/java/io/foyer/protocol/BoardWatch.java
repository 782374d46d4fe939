package io.foyer.protocol;

import org.jspecify.annotations.Nullable;

/**
 * The rep wants its board and every change to it.
 *
 * @param board {@code everyone}, or null for the rep's own
 */
public record BoardWatch(String id, @Nullable String board) implements ClientFrame {}
