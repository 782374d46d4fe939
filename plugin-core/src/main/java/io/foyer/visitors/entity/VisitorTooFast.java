package io.foyer.visitors.entity;

import io.foyer.platform.Refusal;

/** More came than one visitor, or one address, may send. */
public final class VisitorTooFast extends Refusal {
  public VisitorTooFast() {
    super(Kind.TOO_MANY, "visitors.too-fast", "Too much at once. Try again in a moment.");
  }
}
