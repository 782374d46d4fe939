package io.foyer.protocol;

import org.jspecify.annotations.Nullable;

/**
 * One side of a call.
 *
 * @param page the one that takes part; null while there is none
 */
public record CallSide(@Nullable String page, boolean microphone, boolean camera) {}
