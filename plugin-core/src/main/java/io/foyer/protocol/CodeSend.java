package io.foyer.protocol;

import org.jspecify.annotations.Nullable;

/**
 * Asks for a code that proves an e-mail address.
 *
 * @param email null for the one that the visitor gave before
 */
public record CodeSend(String id, @Nullable String email, @Nullable String language)
    implements ClientFrame {}
