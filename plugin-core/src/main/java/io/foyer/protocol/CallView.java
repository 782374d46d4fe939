package io.foyer.protocol;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call, as both sides see it.
 *
 * @param allowed what of the visitor the rep has let in
 * @param onHold null where the visitor waits for nobody
 * @param endedBy null where nobody ended it
 */
public record CallView(
    String call,
    String kind,
    String state,
    String by,
    CallSide visitor,
    CallSide rep,
    String allowed,
    @Nullable Boolean onHold,
    Instant startedAt,
    @Nullable Instant answeredAt,
    @Nullable Instant endedAt,
    @Nullable String endReason,
    @Nullable String endedBy) {}
