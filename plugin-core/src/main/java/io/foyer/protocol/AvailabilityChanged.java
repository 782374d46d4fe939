package io.foyer.protocol;

import org.jspecify.annotations.Nullable;

/** The rep's availability, in all its windows. */
public record AvailabilityChanged(
    String id, @Nullable String re, boolean available, @Nullable String reason)
    implements ServerFrame {}
