package io.foyer.meetings.entity.refusal;

import io.foyer.platform.Refusal;
import java.util.Map;

/** An offer lacks something, or has too much of it. */
public final class OfferUnusable extends Refusal {
  public OfferUnusable(String field) {
    super(Kind.INVALID, "meeting.offer-unusable", "Not usable: " + field, Map.of("field", field));
  }
}
