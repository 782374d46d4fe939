package io.foyer.protocol;

/** Chunks are missing: a whole snapshot is wanted. */
public record LiveResync(String id) implements ClientFrame {}
