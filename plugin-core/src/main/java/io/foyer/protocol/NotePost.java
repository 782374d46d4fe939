package io.foyer.protocol;

/**
 * A whisper to the rep of a conversation, never seen by the visitor. The same id and text again
 * gets the same answer.
 */
public record NotePost(String id, String conversation, String clientId, String text)
    implements ClientFrame {}
