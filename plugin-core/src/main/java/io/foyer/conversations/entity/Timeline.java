package io.foyer.conversations.entity;

import io.foyer.conversations.entity.ConversationSummary.Times;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When things happened in a conversation, and when they are due. */
@Embeddable
@SuppressWarnings("NullAway.Init") // JPA fills the fields.
class Timeline {
  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "last_message_at")
  private Instant lastMessageAt;

  private @Nullable Instant deadline;

  @Column(name = "asked_at")
  private @Nullable Instant askedAt;

  @Column(name = "ending_at")
  private @Nullable Instant endingAt;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  protected Timeline() {}

  Timeline(Instant start) {
    startedAt = start;
    lastMessageAt = start;
  }

  void awaitUntil(Instant until) {
    deadline = until;
  }

  boolean isTooLate(Instant at) {
    return deadline != null && !at.isBefore(deadline);
  }

  /** A rep who has just come must not find the time before counted as silence. */
  void answeredAt(Instant at) {
    deadline = null;
    lastMessageAt = at;
  }

  void heardAt(Instant at) {
    lastMessageAt = at;
    askedAt = null;
  }

  void askedAt(Instant at) {
    askedAt = at;
  }

  void endAt(Instant until) {
    endingAt = until;
  }

  /** Answers whether it was about to end. */
  boolean goOn() {
    var wasEnding = endingAt != null;
    endingAt = null;
    return wasEnding;
  }

  void endedAt(Instant at) {
    deadline = null;
    endingAt = null;
    endedAt = at;
  }

  Times times() {
    return new Times(startedAt, lastMessageAt, deadline, askedAt, endingAt, endedAt);
  }
}
