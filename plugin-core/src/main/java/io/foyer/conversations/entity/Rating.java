package io.foyer.conversations.entity;

import io.foyer.conversations.entity.refusal.RatingUnusable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a visitor found a conversation, from one, bad, to five, excellent.
 *
 * @param comment in the visitor's words; null where it left none
 */
public record Rating(int score, @Nullable String comment, Instant at) {
  public static final int WORST = 1;
  public static final int BEST = 5;

  /** In UTF-16 units, as browsers count; as many as a text field in Salesforce holds. */
  public static final int LONGEST_COMMENT = 255;

  /**
   * As a visitor gave it.
   *
   * @throws RatingUnusable when it is off the scale or says too much
   */
  public static Rating given(int score, @Nullable String comment, Instant at) {
    var words = comment == null ? "" : MessageText.cleaned(comment).strip();
    if (score < WORST || score > BEST || words.length() > LONGEST_COMMENT) {
      throw new RatingUnusable();
    }
    return new Rating(score, words.isEmpty() ? null : words, at);
  }

  /** Whether both say the same, whenever they were given. */
  public boolean isSameAs(@Nullable Rating other) {
    return other != null && equals(new Rating(other.score, other.comment, at));
  }

  /** The words themselves never reach a log by accident. */
  @Override
  public String toString() {
    return "Rating of " + score;
  }
}
