package io.foyer.protocol;

/** The rep has the conversation. */
public record ConversationClaimed(String id, String re, ConversationView conversation)
    implements ServerFrame {}
