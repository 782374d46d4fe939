package io.foyer.protocol;

/** Facts arrived. */
public record FactsNoted(String id, String re) implements ServerFrame {}
