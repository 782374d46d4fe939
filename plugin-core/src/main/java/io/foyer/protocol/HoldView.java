package io.foyer.protocol;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A visitor's place among those who call.
 *
 * @param place 1 for who is next; null once the visitor holds no longer
 * @param company whose people are called; null to reps
 */
public record HoldView(
    String conversation,
    String state,
    @Nullable Integer place,
    Instant since,
    @Nullable String company) {}
