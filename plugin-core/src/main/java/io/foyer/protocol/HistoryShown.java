package io.foyer.protocol;

import java.util.List;

/** A stretch of an earlier conversation: at most 200 entries in order. */
public record HistoryShown(
    String id, String re, ConversationView conversation, List<EntryView> entries, boolean more)
    implements ServerFrame {}
