package io.foyer.access.entity;

import io.foyer.platform.Refusal;

/** More sign-ins were begun from one address than people there can need. */
public final class SignInTooFast extends Refusal {
  public SignInTooFast() {
    super(
        Kind.TOO_MANY,
        "access.too-fast",
        "There were too many sign-ins from here at once. Try again in a moment.");
  }
}
