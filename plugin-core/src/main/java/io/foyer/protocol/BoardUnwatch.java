package io.foyer.protocol;

/** The window no longer shows the board of all reps' visitors. */
public record BoardUnwatch(String id, String board) implements ClientFrame {}
