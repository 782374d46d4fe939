package io.foyer.protocol;

import org.jspecify.annotations.Nullable;

/** A way on which an end of a connection may be reached. */
public record IceCandidate(
    String candidate, @Nullable String sdpMid, @Nullable Integer sdpMLineIndex) {}
