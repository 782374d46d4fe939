package io.foyer.protocol;

import java.time.Instant;

/** Answer with pong. */
public record Ping(String id, Instant serverTime) implements ServerFrame {}
