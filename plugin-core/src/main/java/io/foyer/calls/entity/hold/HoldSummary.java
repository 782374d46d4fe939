package io.foyer.calls.entity.hold;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.entity.ConversationId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place in the queue as it stood at one moment.
 *
 * @param endedAt null while the visitor waits
 * @param answeredBy null where nobody answered
 * @param routed ids of the reps who could have answered when it began
 */
public record HoldSummary(
    ConversationId conversation,
    VisitorId visitor,
    HoldState state,
    Instant since,
    @Nullable Instant endedAt,
    @Nullable RepId answeredBy,
    Set<String> routed) {
  public HoldSummary {
    routed = Set.copyOf(routed);
  }

  public boolean isHeld() {
    return state == HoldState.HELD;
  }

  /** How long the visitor waited; empty while it does. */
  public Optional<Duration> waited() {
    return Optional.ofNullable(endedAt).map(end -> Duration.between(since, end));
  }
}
