package io.foyer.moderation.entity.refusal;

import io.foyer.platform.Refusal;

/** Nobody of that id was ever here. */
public final class VisitorUnknown extends Refusal {
  public VisitorUnknown() {
    super(Kind.NOT_FOUND, "visitor.unknown", "There is no such visitor.");
  }
}
