package io.foyer.visitors.entity;

import io.foyer.platform.Refusal;

/** The page does not belong to the website whose key it shows. */
public final class OriginUnknown extends Refusal {
  public OriginUnknown() {
    super(Kind.FORBIDDEN, "access.origin-unknown", "This page is not one of the website's.");
  }
}
