package io.foyer.protocol;

import org.jspecify.annotations.Nullable;

/**
 * Facts arrived.
 *
 * @param offer what the messenger offers who has no conversation: {@code person}, {@code meeting}
 *     or {@code nothing}
 */
public record FactsNoted(String id, String re, @Nullable String offer) implements ServerFrame {}
