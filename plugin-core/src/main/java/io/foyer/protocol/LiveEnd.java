package io.foyer.protocol;

/** The page stops sending by itself. */
public record LiveEnd(String id, String reason) implements ClientFrame {}
