package io.foyer.protocol;

/** A rep takes back its first words. */
public record PounceUndo(String id, String conversation) implements ClientFrame {}
