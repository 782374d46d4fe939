package io.foyer.conversations.entity.refusal;

import io.foyer.platform.Refusal;

/**
 * Nobody asked how this conversation was: it goes on, no rep had it, or the time to say is over.
 */
public final class RatingNotAsked extends Refusal {
  public RatingNotAsked() {
    super(Kind.CONFLICT, "rating.not-asked", "This conversation is not to be rated.");
  }
}
