package io.foyer.access.entity;

import io.foyer.platform.Refusal;

/** The body is larger than any that a browser of ours sends. */
public final class BodyTooLarge extends Refusal {
  public BodyTooLarge() {
    super(Kind.TOO_LARGE, "request.too-large", "The body is too large.");
  }
}
