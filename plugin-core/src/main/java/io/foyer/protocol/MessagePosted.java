package io.foyer.protocol;

import org.jspecify.annotations.Nullable;

/** A message or another entry, stored. To the sender with `re`. */
public record MessagePosted(String id, @Nullable String re, String conversation, EntryView entry)
    implements ServerFrame {}
