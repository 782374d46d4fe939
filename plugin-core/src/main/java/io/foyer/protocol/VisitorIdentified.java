package io.foyer.protocol;

/** The address was noted. */
public record VisitorIdentified(String id, String re, boolean proven) implements ServerFrame {}
