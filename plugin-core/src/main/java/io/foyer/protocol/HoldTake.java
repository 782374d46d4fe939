package io.foyer.protocol;

/** A visitor who waits for a person calls: it holds until a rep answers. */
public record HoldTake(String id, String conversation) implements ClientFrame {}
