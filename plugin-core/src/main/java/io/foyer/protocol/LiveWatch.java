package io.foyer.protocol;

import org.jspecify.annotations.Nullable;

/** The rep looks at the visitor's page; without a tab at the one in front. */
public record LiveWatch(String id, String visitor, @Nullable String tab) implements ClientFrame {}
