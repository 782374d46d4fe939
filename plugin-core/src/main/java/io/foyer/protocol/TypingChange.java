package io.foyer.protocol;

import org.jspecify.annotations.Nullable;

/**
 * The sender began or stopped typing. No answer.
 *
 * @param text the end of what a visitor has typed and not sent; null where that is not shown
 */
public record TypingChange(String id, String conversation, boolean typing, @Nullable String text)
    implements ClientFrame {}
