package io.foyer.protocol;

import io.foyer.platform.markdown.Piece;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a conversation's log, numbered by the server from 1 without gaps, the same for both
 * sides. That a rep is about to end it is no entry but {@code endingAt} of the conversation.
 *
 * @param text as it was typed; of a file its name and size, for those who show words alone
 * @param automated whether it was said on the rep's behalf; shown to reps, to visitors where the
 *     company says so, absent where it was not
 * @param offer the meeting that a rep offers by it: a time can be chosen by this id
 * @param pieces the text's formatting; null where it is shown as it was typed
 */
public record EntryView(
    long seq,
    String kind,
    Instant at,
    Author author,
    @Nullable String text,
    @Nullable List<Piece> pieces,
    @Nullable String clientId,
    @Nullable String reason,
    @Nullable FileView file,
    @Nullable Boolean automated,
    @Nullable String offer) {}
