package io.foyer.protocol;

import org.jspecify.annotations.Nullable;

/** A note, stored; to reps alone. */
public record NotePosted(String id, @Nullable String re, String conversation, NoteView note)
    implements ServerFrame {}
