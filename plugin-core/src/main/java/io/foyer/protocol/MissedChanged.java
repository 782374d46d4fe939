package io.foyer.protocol;

/** What stands under "Missed" is other than before; what it is, is asked for over HTTP. */
public record MissedChanged(String id) implements ServerFrame {}
