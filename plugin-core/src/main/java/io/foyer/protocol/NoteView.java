package io.foyer.protocol;

import io.foyer.platform.markdown.Piece;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reps tell each other beside a conversation. Nothing of it reaches the visitor.
 *
 * @param text as it was typed
 * @param pieces the text's formatting; null where it is shown as it was typed
 * @param mentions whom it calls; null where nobody
 */
public record NoteView(
    String id,
    Instant at,
    Author author,
    String text,
    @Nullable List<Piece> pieces,
    String clientId,
    @Nullable List<MentionedView> mentions) {}
