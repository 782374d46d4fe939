package io.foyer.access.entity;

import io.foyer.platform.Refusal;

/** The session that was shown has ended, or never was one. */
public final class SessionEnded extends Refusal {
  public SessionEnded() {
    super(Kind.NOT_SIGNED_IN, "access.session-ended", "Your session has ended. Sign in again.");
  }
}
