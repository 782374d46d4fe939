package io.foyer.calls.entity;

import io.foyer.access.entity.RepId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.Side;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call as it stood at one moment.
 *
 * @param rep who has the conversation, and so the call
 * @param startedBy who began it
 * @param onHold it was handed over, and the visitor waits for the rep who has it now
 */
public record CallSummary(
    CallId id,
    ConversationId conversation,
    CallKind kind,
    CallState state,
    RepId rep,
    Side startedBy,
    Participant visitorSide,
    Participant repSide,
    CallGate allowed,
    boolean onHold,
    Times times,
    @Nullable End end) {

  /** When it began, and when both were in it. */
  public record Times(Instant startedAt, @Nullable Instant answeredAt) {}

  /**
   * How it ended.
   *
   * @param by null where nobody ended it
   */
  public record End(CallEndReason reason, @Nullable Side by, Instant at) {}

  public Participant side(Side side) {
    return side == Side.VISITOR ? visitorSide : repSide;
  }

  public boolean isLive() {
    return state != CallState.ENDED;
  }

  /** From the answer to the end; empty where nobody answered, or it goes on. */
  public Optional<Duration> length() {
    return end == null || times.answeredAt() == null
        ? Optional.empty()
        : Optional.of(Duration.between(times.answeredAt(), end.at()));
  }

  /** As {@link #length()}; of one that goes on, until that moment. */
  public Duration lengthUntil(Instant moment) {
    var since = times.answeredAt() == null ? moment : times.answeredAt();
    return length().orElse(Duration.between(since, moment));
  }
}
