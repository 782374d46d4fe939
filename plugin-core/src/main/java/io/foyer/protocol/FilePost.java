package io.foyer.protocol;

/** A file as a message. The same id and file again gets the same answer. */
public record FilePost(String id, String conversation, String clientId, String file)
    implements ClientFrame {}
