package io.foyer.protocol;

/** A card left the board. */
public record CardLeft(String id, String visitor) implements ServerFrame {}
