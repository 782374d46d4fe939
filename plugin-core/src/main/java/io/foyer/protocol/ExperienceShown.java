package io.foyer.protocol;

import org.jspecify.annotations.Nullable;

/**
 * What the assistant says.
 *
 * @param re the question; absent where it was not asked for, because another tab went on
 * @param walk absent where the visitor meets nothing
 */
public record ExperienceShown(String id, @Nullable String re, @Nullable WalkView walk)
    implements ServerFrame {}
