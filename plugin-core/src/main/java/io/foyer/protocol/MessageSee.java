package io.foyer.protocol;

/** The sender has seen everything up to this entry. */
public record MessageSee(String id, String conversation, long seq) implements ClientFrame {}
