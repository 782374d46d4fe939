package io.foyer.conversations.entity.refusal;

import io.foyer.platform.Refusal;
import java.util.Map;

/** A visitor's message holds more web addresses than one may. */
public final class MessageHasTooManyLinks extends Refusal {
  public MessageHasTooManyLinks(int most) {
    super(
        Kind.INVALID,
        "message.too-many-links",
        "Too many links: a message may hold " + most + ".",
        Map.of("most", String.valueOf(most)));
  }
}
