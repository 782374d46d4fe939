package io.foyer.protocol;

import org.jspecify.annotations.Nullable;

/**
 * How the rep stands to being spoken for, in all its windows.
 *
 * @param autoPounce absent while the company's switch is off
 */
public record AutoPounceChanged(String id, @Nullable String re, @Nullable AutoPounceView autoPounce)
    implements ServerFrame {}
