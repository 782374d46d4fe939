package io.foyer.protocol;

/** A viewer has to begin anew: a whole snapshot comes next. */
public record LiveSnapshot(String id) implements ServerFrame {}
