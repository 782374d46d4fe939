package io.foyer.protocol;

import org.jspecify.annotations.Nullable;

/**
 * One side began or stopped typing.
 *
 * @param text what the visitor has typed and not sent, to its rep alone; else null
 */
public record TypingChanged(
    String id, String conversation, String by, boolean typing, @Nullable String text)
    implements ServerFrame {}
