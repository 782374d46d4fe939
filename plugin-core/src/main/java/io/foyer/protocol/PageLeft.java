package io.foyer.protocol;

import org.jspecify.annotations.Nullable;

/** The last word about a page that the visitor has left. */
public record PageLeft(
    String url,
    String title,
    int scroll,
    int activeSeconds,
    @Nullable Integer rageClicks,
    @Nullable String form) {}
