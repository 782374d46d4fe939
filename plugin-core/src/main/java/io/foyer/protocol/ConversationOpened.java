package io.foyer.protocol;

import java.util.List;

/** The visitor's conversation: waiting for a rep, or ended as missed. */
public record ConversationOpened(
    String id, String re, ConversationView conversation, List<EntryView> entries)
    implements ServerFrame {}
