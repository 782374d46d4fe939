package io.foyer.access.entity;

import io.foyer.platform.Refusal;

/** Nobody can sign in, because Salesforce does not answer. */
public final class SalesforceAway extends Refusal {
  public SalesforceAway() {
    super(
        Kind.UNAVAILABLE,
        "access.salesforce-away",
        "Salesforce does not answer at the moment, and signing in needs it. Whoever is signed in"
            + " can go on working.");
  }
}
