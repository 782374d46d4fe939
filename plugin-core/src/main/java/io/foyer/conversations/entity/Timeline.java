package io.foyer.conversations.entity;

import io.foyer.conversations.entity.ConversationSummary.Times;
import io.foyer.conversations.entity.refusal.ConversationIsOver;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When things happened in a conversation, when they are due, and why it ended. */
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

  @Column(name = "unanswered_since")
  private @Nullable Instant unansweredSince;

  @Column(name = "late_at")
  private @Nullable Instant lateAt;

  @Column(name = "visitor_spoke_at")
  private @Nullable Instant visitorSpokeAt;

  /** When its rep first said something itself. */
  @Column(name = "rep_spoke_at")
  private @Nullable Instant repSpokeAt;

  @Column(name = "reply_due_at")
  private @Nullable Instant replyDueAt;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "end_reason")
  private @Nullable EndReason endReason;

  private @Nullable String outcome;

  protected Timeline() {}

  Timeline(Instant start) {
    startedAt = start;
    lastMessageAt = start;
  }

  void awaitUntil(Instant until) {
    deadline = until;
  }

  void refuseWhenTooLate(Instant at) {
    if (deadline != null && !at.isBefore(deadline)) {
      throw new ConversationIsOver();
    }
  }

  /** A rep who has just come must not find the time before counted as silence, or as its own. */
  void answeredAt(Instant at) {
    deadline = null;
    lateAt = null;
    replyDueAt = null;
    lastMessageAt = at;
    unansweredSince = unansweredSince == null ? null : at;
  }

  /** A rep in whose name a visitor was greeted comes to what the visitor answered. */
  void takenUpAt(Instant at) {
    if (replyDueAt != null) {
      answeredAt(at);
    }
  }

  /**
   * A rep who says something has answered all that was said before; nobody else is wanted.
   *
   * @param replyWithin how long a rep who has not spoken itself has for the visitor's first answer;
   *     null where nothing was said on its behalf
   */
  void heard(Author.Kind by, Saying saying, @Nullable Duration replyWithin, Instant at) {
    lastMessageAt = at;
    askedAt = null;
    if (by == Author.Kind.REP) {
      deadline = null;
      lateAt = null;
      unansweredSince = null;
      replyDueAt = null;
      repSpokeAt = repSpokeAt == null && !(saying instanceof AutomatedText) ? at : repSpokeAt;
    } else {
      var isAnswer = visitorSpokeAt == null && repSpokeAt == null && replyWithin != null;
      replyDueAt = isAnswer ? at.plus(replyWithin) : replyDueAt;
      unansweredSince = unansweredSince == null ? at : unansweredSince;
      visitorSpokeAt = visitorSpokeAt == null ? at : visitorSpokeAt;
    }
  }

  void lateAt(Instant at) {
    lateAt = at;
  }

  void askedAt(Instant at) {
    askedAt = at;
  }

  /** The rep is there and has decided: nobody else is wanted, nor is it missed. */
  void endAt(Instant until, @Nullable String withOutcome) {
    deadline = null;
    lateAt = null;
    replyDueAt = null;
    endingAt = until;
    outcome = withOutcome;
  }

  /** Answers whether it was about to end. */
  boolean goOn() {
    var wasEnding = endingAt != null;
    endingAt = null;
    outcome = null;
    return wasEnding;
  }

  void ended(EndReason reason, Instant at) {
    deadline = null;
    lateAt = null;
    replyDueAt = null;
    endingAt = null;
    endedAt = at;
    endReason = reason;
  }

  @Nullable EndReason endReason() {
    return endReason;
  }

  @Nullable String outcome() {
    return outcome;
  }

  Times times() {
    return new Times(
        startedAt,
        lastMessageAt,
        deadline,
        askedAt,
        endingAt,
        endedAt,
        unansweredSince,
        lateAt,
        visitorSpokeAt,
        replyDueAt);
  }
}
