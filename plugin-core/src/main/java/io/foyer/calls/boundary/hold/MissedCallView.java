package io.foyer.calls.boundary.hold;

import io.foyer.protocol.ConversationView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A visitor who called and held in vain.
 *
 * @param email where the visitor can be written to, as far as it is known
 * @param how whether it gave up, or nobody came
 */
public record MissedCallView(
    ConversationView conversation,
    @Nullable String email,
    String how,
    Instant since,
    long waitedSeconds) {}
