package io.foyer.protocol;

/** Opens a conversation or a visitor in the console; claims nothing. */
public record ConversationWatch(String id, String conversation) implements ClientFrame {}
