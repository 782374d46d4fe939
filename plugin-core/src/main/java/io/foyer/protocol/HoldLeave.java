package io.foyer.protocol;

/** A visitor holds no longer; its conversation waits on in writing. */
public record HoldLeave(String id, String conversation) implements ClientFrame {}
