package io.foyer.protocol;

/** The rep's switch. */
public record AvailabilityChange(String id, boolean available) implements ClientFrame {}
