package io.foyer.access.entity;

import io.foyer.platform.Refusal;

/** A person signed in with Salesforce who has none of Foyer's permission sets there. */
public final class NoRights extends Refusal {
  public NoRights() {
    super(
        Kind.FORBIDDEN,
        "access.no-rights",
        "You are signed in to Salesforce, but none of Foyer's permission sets is assigned to you."
            + " Ask your Salesforce administrator for one, for example Foyer Rep.");
  }
}
