package io.foyer.visitors.entity;

import io.foyer.platform.Refusal;
import java.util.Map;

/** The text is no e-mail address. */
public final class EmailUnusable extends Refusal {
  public EmailUnusable() {
    super(
        Kind.INVALID,
        "request.invalid",
        "That is not an e-mail address.",
        Map.of("field", "email"));
  }
}
