package io.foyer.protocol;

/** The last entry of a conversation that the client has. */
public record Since(String conversation, long seq) {}
