package io.foyer.protocol;

/** A manager takes an open conversation from its rep. */
public record ConversationTakeOver(String id, String conversation) implements ClientFrame {}
