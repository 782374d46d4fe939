package io.foyer.protocol;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The rep's availability, in all its windows.
 *
 * @param note what the rep said of it
 * @param until when the rep may be, or means to be, available again, where that is known
 */
public record AvailabilityChanged(
    String id,
    @Nullable String re,
    boolean available,
    @Nullable String reason,
    @Nullable String note,
    @Nullable Instant until)
    implements ServerFrame {}
