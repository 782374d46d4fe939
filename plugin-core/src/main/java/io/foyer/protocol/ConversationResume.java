package io.foyer.protocol;

/** The rep undoes the end. */
public record ConversationResume(String id, String conversation) implements ClientFrame {}
