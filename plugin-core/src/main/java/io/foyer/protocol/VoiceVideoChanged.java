package io.foyer.protocol;

import org.jspecify.annotations.Nullable;

/** Whether the rep allows voice and video, in all its windows. */
public record VoiceVideoChanged(String id, @Nullable String re, boolean on)
    implements ServerFrame {}
