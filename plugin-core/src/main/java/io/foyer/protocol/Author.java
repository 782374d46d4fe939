package io.foyer.protocol;

import org.jspecify.annotations.Nullable;

/** Who made an entry. A visitor's name is what the visitor said of it. */
public record Author(String kind, @Nullable String id, @Nullable String name) {}
