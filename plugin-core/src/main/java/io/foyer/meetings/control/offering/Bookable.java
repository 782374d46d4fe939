package io.foyer.meetings.control.offering;

import io.foyer.configuration.entity.MeetingType;
import io.foyer.meetings.entity.MeetingOffer;
import io.foyer.meetings.entity.SentOffer;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor can book.
 *
 * @param sent the rep's offer; null where the visitor books by itself
 */
public record Bookable(MeetingType type, MeetingOffer offer, @Nullable SentOffer sent) {

  /** The offer's id; null where the visitor books by itself. */
  public @Nullable String sentId() {
    return sent == null ? null : sent.id();
  }
}
