package io.foyer.pounce.boundary;

import io.foyer.protocol.ConversationView;
import io.foyer.protocol.EntryView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visitor's answer to which no rep came.
 *
 * @param email where the visitor can be written to, as far as it is known
 */
public record MissedView(
    ConversationView conversation,
    @Nullable String email,
    Instant missedAt,
    List<EntryView> entries) {}
