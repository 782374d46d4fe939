package io.foyer.protocol;

/** What a visitor is offered from now on: a person, or the booker and why. */
public record ChatOffered(String id, String offer) implements ServerFrame {}
