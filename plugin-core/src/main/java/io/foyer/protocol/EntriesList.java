package io.foyer.protocol;

/** Asks for what follows an entry. */
public record EntriesList(String id, String conversation, long after) implements ClientFrame {}
