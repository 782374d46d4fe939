package io.foyer.conversations.entity.refusal;

import io.foyer.platform.Refusal;
import java.time.Duration;
import java.util.Map;

/** A visitor sends more than a person types. */
public final class MessagesTooFast extends Refusal {
  public MessagesTooFast(Duration wait) {
    super(
        Kind.TOO_MANY,
        "message.too-fast",
        "Too many messages: wait a moment.",
        Map.of("retryAfter", String.valueOf(Math.max(1, wait.toSeconds()))));
  }
}
