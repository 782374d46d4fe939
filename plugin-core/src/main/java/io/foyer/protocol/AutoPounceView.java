package io.foyer.protocol;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether visitors may be greeted in a rep's name.
 *
 * @param missedAt it is off since the rep missed a response then; absent where that is not why
 */
public record AutoPounceView(boolean on, @Nullable Instant missedAt) {}
