package io.foyer.salesforce.sandbox.store;

import java.time.Instant;

/** From a moment up to, but without, another. */
public record Span(Instant start, Instant end) {}
