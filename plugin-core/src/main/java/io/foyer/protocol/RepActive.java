package io.foyer.protocol;

/** Somebody did something in one of the rep's windows; told once a minute at most. */
public record RepActive(String id) implements ClientFrame {}
