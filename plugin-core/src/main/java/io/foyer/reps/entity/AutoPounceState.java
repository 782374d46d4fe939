package io.foyer.reps.entity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a rep stands to being spoken for.
 *
 * @param missedAt it is off since the rep missed a response then; null where that is not why
 */
public record AutoPounceState(boolean on, @Nullable Instant missedAt) {}
