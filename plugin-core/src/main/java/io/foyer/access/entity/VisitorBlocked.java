package io.foyer.access.entity;

import io.foyer.platform.Refusal;

/** Who asks is shut out. */
public final class VisitorBlocked extends Refusal {
  public static final String CODE = "visitor.blocked";

  public VisitorBlocked() {
    super(Kind.FORBIDDEN, CODE, "The chat is not available here.");
  }
}
