package io.foyer.protocol;

import org.jspecify.annotations.Nullable;

/**
 * How a conversation stands to voice and video.
 *
 * @param call the latest one; null where there was none
 */
public record CallChanged(
    String id, @Nullable String re, String conversation, CallOffer offer, @Nullable CallView call)
    implements ServerFrame {}
