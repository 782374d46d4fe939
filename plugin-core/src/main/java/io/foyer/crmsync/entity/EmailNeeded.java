package io.foyer.crmsync.entity;

import io.foyer.platform.Refusal;
import java.util.Map;

/** Without an address the CRM could not tell the visitor again. */
public final class EmailNeeded extends Refusal {
  public EmailNeeded() {
    super(
        Kind.CONFLICT,
        "details.email-needed",
        "Note the visitor's e-mail address first.",
        Map.of("field", "email"));
  }
}
