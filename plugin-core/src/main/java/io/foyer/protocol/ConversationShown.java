package io.foyer.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visitor with its conversations, oldest first; the entries are those of {@code conversation}.
 *
 * @param notes what reps told each other beside it, oldest first
 */
public record ConversationShown(
    String id,
    String re,
    @Nullable ConversationView conversation,
    List<ConversationView> earlier,
    List<EntryView> entries,
    @Nullable List<NoteView> notes,
    Card visitor)
    implements ServerFrame {}
