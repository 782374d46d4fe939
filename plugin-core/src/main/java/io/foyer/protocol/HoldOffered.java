package io.foyer.protocol;

/** Whether a visitor may call and hold. */
public record HoldOffered(String id, boolean on) implements ServerFrame {}
