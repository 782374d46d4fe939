package io.foyer.protocol;

/** The rep lets visitors be greeted in its name, or not. */
public record AutoPounceChange(String id, boolean on) implements ClientFrame {}
