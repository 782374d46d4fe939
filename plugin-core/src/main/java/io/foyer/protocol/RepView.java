package io.foyer.protocol;

import org.jspecify.annotations.Nullable;

/** A rep as others see it. */
public record RepView(String id, String name, @Nullable String picture) {}
