package io.foyer.protocol;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How the visitor found a conversation, from one to five. */
public record RatingView(int score, @Nullable String comment, Instant at) {}
