package io.foyer.platform;

/** Something was put into the outbox on this node; observe it after success to send it at once. */
public record OutboxAdded(String kind) {}
