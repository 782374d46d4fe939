package io.foyer.protocol;

/** A note calls this rep; which one, and what of it may be seen, is asked for over HTTP. */
public record RepMentioned(String id) implements ServerFrame {}
