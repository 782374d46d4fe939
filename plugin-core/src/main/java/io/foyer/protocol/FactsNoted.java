package io.foyer.protocol;

import org.jspecify.annotations.Nullable;

/**
 * Facts arrived.
 *
 * @param mayAsk what a visitor without a conversation may ask for: {@code person}, {@code meeting}
 *     or {@code nothing}
 */
public record FactsNoted(String id, String re, @Nullable String mayAsk) implements ServerFrame {}
