package io.foyer.protocol;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Why a rep is not available. {@code until}: when it may be, or means to be, available again. */
public record OffView(String reason, @Nullable String note, @Nullable Instant until) {}
