package io.foyer.protocol;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a conversation's log, numbered by the server from 1 without gaps. {@code ending} and
 * {@code resumed} are for reps only.
 */
public record EntryView(
    long seq,
    String kind,
    Instant at,
    Author author,
    @Nullable String text,
    @Nullable String clientId,
    @Nullable String reason) {}
