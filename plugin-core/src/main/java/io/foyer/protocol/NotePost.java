package io.foyer.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whisper to the rep of a conversation, never seen by the visitor. The same id and text again
 * gets the same answer.
 *
 * @param mentions ids of the people it calls, each with “@” and its name in the text
 */
public record NotePost(
    String id, String conversation, String clientId, String text, @Nullable List<String> mentions)
    implements ClientFrame {}
