package io.foyer.files.entity;

import org.jspecify.annotations.Nullable;

/**
 * What was found out by looking into a file.
 *
 * @param mediaType by content
 * @param picture where it is a picture that can be shown
 */
public record Examined(
    FileName name, String mediaType, long bytes, String sha256, @Nullable Picture picture) {}
