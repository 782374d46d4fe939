package io.foyer.protocol;

import org.jspecify.annotations.Nullable;

/** The visitor's e-mail address: claimed, or proven by a signed identity. */
public record VisitorIdentify(
    String id,
    String email,
    @Nullable String name,
    @Nullable String company,
    @Nullable String identity)
    implements ClientFrame {}
