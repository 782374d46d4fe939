package io.foyer.protocol;

/** Answers a ping. */
public record Pong(String id, String re) implements ClientFrame {}
