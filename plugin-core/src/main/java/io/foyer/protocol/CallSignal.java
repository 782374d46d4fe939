package io.foyer.protocol;

import org.jspecify.annotations.Nullable;

/** Word from this page to the page at the other end. No answer but a refusal. */
public record CallSignal(
    String id,
    String conversation,
    String page,
    String to,
    @Nullable SessionDescription description,
    @Nullable IceCandidate candidate)
    implements ClientFrame {}
