package io.foyer.protocol;

import org.jspecify.annotations.Nullable;

/** How a visitor who called and held stands now. */
public record HoldChanged(String id, @Nullable String re, HoldView hold) implements ServerFrame {}
