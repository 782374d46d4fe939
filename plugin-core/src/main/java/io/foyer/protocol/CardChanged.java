package io.foyer.protocol;

/** A card appeared, moved or changed. */
public record CardChanged(String id, Card card) implements ServerFrame {}
