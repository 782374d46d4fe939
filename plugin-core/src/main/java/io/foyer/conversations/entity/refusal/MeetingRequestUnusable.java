package io.foyer.conversations.entity.refusal;

import io.foyer.platform.Refusal;
import java.util.Map;

/** A wish for a meeting lacks what is needed to answer it. */
public final class MeetingRequestUnusable extends Refusal {
  public MeetingRequestUnusable(String field) {
    super(
        Kind.INVALID,
        "meeting.invalid",
        "The " + field + " cannot be used.",
        Map.of("field", field));
  }
}
