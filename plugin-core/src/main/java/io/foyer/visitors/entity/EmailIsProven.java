package io.foyer.visitors.entity;

import io.foyer.platform.Refusal;
import java.util.Map;

/** Another address was to take the place of one that is proven. */
public final class EmailIsProven extends Refusal {
  public EmailIsProven() {
    super(
        Kind.CONFLICT,
        "details.email-proven",
        "The visitor's e-mail address is proven and stays.",
        Map.of("field", "email"));
  }
}
