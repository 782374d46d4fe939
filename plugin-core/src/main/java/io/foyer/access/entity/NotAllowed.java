package io.foyer.access.entity;

import io.foyer.platform.Refusal;

/** The caller is known and may not do this. */
public final class NotAllowed extends Refusal {
  public NotAllowed() {
    super(Kind.FORBIDDEN, "access.not-allowed", "You may not do this.");
  }
}
