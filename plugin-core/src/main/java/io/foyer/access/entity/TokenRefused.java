package io.foyer.access.entity;

import io.foyer.platform.Refusal;

/** A visitor's token has ended, was issued for another website, or is none. */
public final class TokenRefused extends Refusal {
  public TokenRefused() {
    super(Kind.NOT_SIGNED_IN, "access.token-ended", "The visitor's token is not valid any more.");
  }
}
