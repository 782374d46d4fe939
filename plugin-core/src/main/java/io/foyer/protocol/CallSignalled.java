package io.foyer.protocol;

import org.jspecify.annotations.Nullable;

/** Word from the page at the other end. */
public record CallSignalled(
    String id,
    String conversation,
    String page,
    @Nullable SessionDescription description,
    @Nullable IceCandidate candidate)
    implements ServerFrame {}
