package io.foyer.protocol;

import org.jspecify.annotations.Nullable;

/**
 * A file in a conversation, without its bytes.
 *
 * @param mediaType by content
 * @param width in pixels; null where it is no picture that can be shown
 */
public record FileView(
    String id,
    String name,
    String mediaType,
    long bytes,
    @Nullable Integer width,
    @Nullable Integer height) {}
