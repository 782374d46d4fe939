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

  /** Salesforce did not let the person in, for a reason that it names by one of its codes. */
  public static SignInRefused bySalesforce(String error) {
    return switch (error) {
      case "access_denied" ->
          new SignInRefused(
              "access.sign-in-denied",
              "Salesforce did not sign you in, because Foyer was not allowed to learn who you are.");
      case "OAUTH_APP_ACCESS_DENIED", "OAUTH_APP_BLOCKED" ->
          new SignInRefused(
              "access.app-not-approved",
              "Your Salesforce administrator has not approved Foyer's app for you.");
      default -> bySalesforce();
    };
  }

  /** Salesforce does not take Foyer itself for the app that it was told of. */
  public static SignInRefused appUnknown() {
    return new SignInRefused(
        "access.app-unknown",
        "Salesforce does not accept Foyer's own credentials. Tell whoever runs Foyer to check"
            + " foyer.sign-in.client-id and foyer.sign-in.client-secret.");
  }
}
