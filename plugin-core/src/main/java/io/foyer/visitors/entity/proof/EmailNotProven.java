package io.foyer.visitors.entity.proof;

import io.foyer.platform.Refusal;

/** Something was asked for that only goes to a proven address. */
public final class EmailNotProven extends Refusal {
  public EmailNotProven() {
    super(Kind.FORBIDDEN, "proof.needed", "The e-mail address has to be confirmed first.");
  }
}
