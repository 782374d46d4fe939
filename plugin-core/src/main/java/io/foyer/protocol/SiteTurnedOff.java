package io.foyer.protocol;

/** The messenger is switched off on this website: take it away, and do not connect again. */
public record SiteTurnedOff(String id) implements ServerFrame {}
