package io.foyer.protocol;

/** Nobody looks any more. */
public record LiveStop(String id) implements ServerFrame {}
