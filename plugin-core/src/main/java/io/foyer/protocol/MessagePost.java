package io.foyer.protocol;

/** A message. The same id and text again gets the same answer. */
public record MessagePost(String id, String conversation, String clientId, String text)
    implements ClientFrame {}
