package io.foyer.protocol;

import org.jspecify.annotations.Nullable;

/**
 * A visitor closes what a rep has said first.
 *
 * @param read the visitor has looked at it and may still answer
 */
public record PounceDismiss(String id, String conversation, @Nullable Boolean read)
    implements ClientFrame {}
