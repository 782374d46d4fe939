package io.foyer.protocol;

/** Closes it again. No answer. */
public record ConversationUnwatch(String id, String conversation) implements ClientFrame {}
