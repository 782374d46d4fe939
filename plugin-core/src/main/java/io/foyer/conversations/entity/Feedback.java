package io.foyer.conversations.entity;

import io.foyer.conversations.entity.refusal.RatingNotAsked;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the visitor is asked after a conversation, and its answer; the last one counts. */
@Embeddable
@SuppressWarnings("NullAway.Init") // JPA fills the fields.
class Feedback {
  @Column(name = "rating_until")
  private Instant until;

  @Column(name = "rating")
  private @Nullable Integer score;

  @Column(name = "rating_comment")
  private @Nullable String comment;

  @Column(name = "rated_at")
  private @Nullable Instant ratedAt;

  protected Feedback() {}

  Feedback(Instant until) {
    this.until = until;
  }

  /**
   * Answers whether it says something new.
   *
   * @throws RatingNotAsked when it was not asked, or no more
   */
  static boolean rate(@Nullable Feedback asked, Rating rating) {
    if (asked == null || !rating.at().isBefore(asked.until)) {
      throw new RatingNotAsked();
    }
    return asked.give(rating);
  }

  private boolean give(Rating rating) {
    if (rating.isSameAs(given())) {
      return false;
    }
    score = rating.score();
    comment = rating.comment();
    ratedAt = rating.at();
    return true;
  }

  RatingAsked asked() {
    return new RatingAsked(until, given());
  }

  private @Nullable Rating given() {
    return score == null || ratedAt == null ? null : new Rating(score, comment, ratedAt);
  }
}
