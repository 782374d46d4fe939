package io.foyer.protocol;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a conversation's log, numbered by the server from 1 without gaps, the same for both
 * sides. That a rep is about to end it is no entry but {@code endingAt} of the conversation.
 */
public record EntryView(
    long seq,
    String kind,
    Instant at,
    Author author,
    @Nullable String text,
    @Nullable String clientId,
    @Nullable String reason) {}
