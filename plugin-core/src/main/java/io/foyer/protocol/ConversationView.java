package io.foyer.protocol;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as the receiver may see it.
 *
 * @param deadline while it waits, or is offered to others than its rep
 * @param late whether the visitor waits for its rep too long; absent where it does not
 * @param rateUntil as long as the visitor may say how it was; shown to visitors alone
 * @param previewed whether the rep sees what the visitor types before it is sent; shown to visitors
 *     alone, absent where it does not
 * @param replyBy until when its rep has to come to what the visitor answered to words on its
 *     behalf; shown to reps alone
 */
public record ConversationView(
    String conversation,
    String visitor,
    @Nullable String visitorName,
    String state,
    long seq,
    @Nullable Instant deadline,
    @Nullable RepView rep,
    @Nullable List<String> routedTo,
    @Nullable Instant endingAt,
    @Nullable String endReason,
    @Nullable String outcome,
    long visitorSeen,
    long repSeen,
    Instant startedAt,
    @Nullable Instant endedAt,
    String origin,
    @Nullable Boolean late,
    @Nullable Instant rateUntil,
    @Nullable RatingView rating,
    @Nullable Boolean previewed,
    @Nullable Boolean unanswered,
    @Nullable Instant replyBy) {}
