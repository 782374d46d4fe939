package io.foyer.protocol;

/** The rep lets the visitor be heard, or heard and seen. */
public record CallAllow(String id, String conversation, String gate) implements ClientFrame {}
