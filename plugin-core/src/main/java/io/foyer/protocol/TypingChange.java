package io.foyer.protocol;

/** The sender began or stopped typing. No answer. */
public record TypingChange(String id, String conversation, boolean typing) implements ClientFrame {}
