package io.foyer.protocol;

/** Frames were left out, answers among them: connect anew. */
public record Resync(String id) implements ServerFrame {}
