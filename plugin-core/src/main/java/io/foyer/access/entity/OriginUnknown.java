package io.foyer.access.entity;

import io.foyer.platform.Refusal;

/** The page that asks is not one that may. */
public final class OriginUnknown extends Refusal {
  public OriginUnknown() {
    super(Kind.FORBIDDEN, "access.origin-unknown", "Pages of that origin may not do this.");
  }
}
