package io.foyer.protocol;

/** This node is closing down: connect anew. */
public record ReconnectElsewhere(String id) implements ServerFrame {}
