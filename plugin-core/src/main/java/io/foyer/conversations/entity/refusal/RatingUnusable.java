package io.foyer.conversations.entity.refusal;

import io.foyer.platform.Refusal;

/** A rating off the scale, or with too long a comment. */
public final class RatingUnusable extends Refusal {
  public RatingUnusable() {
    super(Kind.INVALID, "rating.unusable", "The rating is off the scale or too long.");
  }
}
