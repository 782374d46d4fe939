package io.foyer.protocol;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The rep's switch.
 *
 * @param note why it is switched off, in the rep's words
 * @param until when the rep means to be back
 */
public record AvailabilityChange(
    String id, boolean available, @Nullable String note, @Nullable Instant until)
    implements ClientFrame {}
