package io.foyer.protocol;

/** Asks for what follows an entry of an earlier conversation. */
public record HistoryRead(String id, String conversation, long after) implements ClientFrame {}
