package io.foyer.protocol;

/** "Start a conversation": exactly one rep gets it. */
public record ConversationClaim(String id, String conversation) implements ClientFrame {}
