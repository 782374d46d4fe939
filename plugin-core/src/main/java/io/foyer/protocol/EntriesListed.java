package io.foyer.protocol;

import java.util.List;

/** At most 200 entries in order. */
public record EntriesListed(
    String id, String re, ConversationView conversation, List<EntryView> entries, boolean more)
    implements ServerFrame {}
