package io.foyer.protocol;

/**
 * The rep says that nothing is to be said to what a visitor answered to automated words.
 *
 * @param verdict {@code spam} or {@code no-response-needed}
 */
public record PounceSettle(String id, String conversation, String verdict) implements ClientFrame {}
