package io.foyer.protocol;

/** Asks what the assistant says; an experience may begin by it. */
public record ExperienceShow(String id) implements ClientFrame {}
