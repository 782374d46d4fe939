package io.foyer.protocol;

/** The rep wants its board and every change to it. */
public record BoardWatch(String id) implements ClientFrame {}
