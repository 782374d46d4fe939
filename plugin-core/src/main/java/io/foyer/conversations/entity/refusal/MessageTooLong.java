package io.foyer.conversations.entity.refusal;

import io.foyer.platform.Refusal;
import java.util.Map;

/** A message longer than is kept. */
public final class MessageTooLong extends Refusal {
  public MessageTooLong(int longest) {
    super(
        Kind.INVALID,
        "message.too-long",
        "The message is longer than " + longest + " characters.",
        Map.of("longest", String.valueOf(longest)));
  }
}
