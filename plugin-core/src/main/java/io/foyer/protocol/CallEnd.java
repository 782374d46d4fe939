package io.foyer.protocol;

/** Ends the call for both; the conversation stays. */
public record CallEnd(String id, String conversation, boolean declined) implements ClientFrame {}
