package io.foyer.access.entity;

import io.foyer.platform.Refusal;

/**
 * A sign-in that cannot be finished: it took too long, was begun elsewhere, or Salesforce says no.
 */
public final class SignInRefused extends Refusal {
  private SignInRefused(String code, String message) {
    super(Kind.FORBIDDEN, code, message);
  }

  /** The answer belongs to no sign-in that this browser began within ten minutes. */
  public static SignInRefused unknownState() {
    return new SignInRefused(
        "access.sign-in-ended", "This sign-in took too long or began in another browser.");
  }

  /** Salesforce did not let the person in; the reason is Salesforce's. */
  public static SignInRefused bySalesforce() {
    return new SignInRefused("access.sign-in-refused", "Salesforce did not sign you in.");
  }
}
