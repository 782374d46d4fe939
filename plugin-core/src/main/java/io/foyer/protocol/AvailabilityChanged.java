package io.foyer.protocol;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The rep's availability, in all its windows.
 *
 * @param until when the rep may be available again, where it was switched off and that is known
 */
public record AvailabilityChanged(
    String id,
    @Nullable String re,
    boolean available,
    @Nullable String reason,
    @Nullable Instant until)
    implements ServerFrame {}
