package io.foyer.access.entity;

import io.foyer.platform.Refusal;

/** Nobody is signed in, or the session has ended. */
public final class NotSignedIn extends Refusal {
  public NotSignedIn() {
    super(Kind.NOT_SIGNED_IN, "access.not-signed-in", "Sign in first.");
  }
}
