package io.foyer.protocol;

import java.time.Instant;

/**
 * A code is on its way.
 *
 * @param email masked
 */
public record CodeSent(String id, String re, Instant endsAt, String email) implements ServerFrame {}
