package io.foyer.protocol;

import org.jspecify.annotations.Nullable;

/** The page that the visitor looks at. */
public record PageView(String url, String title, @Nullable String referrer) {}
