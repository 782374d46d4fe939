package io.foyer.pounce.entity.refusal;

import io.foyer.platform.Refusal;

/** Who has left the website, or does not want to be seen there, is not spoken to. */
public final class VisitorNotHere extends Refusal {
  public VisitorNotHere() {
    super(Kind.CONFLICT, "pounce.visitor-not-here", "The visitor is not on the website.");
  }
}
