package io.foyer.meetings.entity.refusal;

import io.foyer.platform.Refusal;
import java.util.Map;

/** What the visitor said of itself does not do; the field says which of it. */
public final class GuestUnusable extends Refusal {
  public GuestUnusable(String field) {
    super(Kind.INVALID, "meeting.guest-unusable", "Not usable: " + field, Map.of("field", field));
  }
}
