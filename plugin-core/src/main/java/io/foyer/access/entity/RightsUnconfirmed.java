package io.foyer.access.entity;

import io.foyer.platform.Refusal;

/** Salesforce has been away for so long that nobody knows whether the person may still work. */
public final class RightsUnconfirmed extends Refusal {
  public RightsUnconfirmed() {
    super(
        Kind.UNAVAILABLE,
        "access.rights-unconfirmed",
        "Foyer could not ask Salesforce for a day whether you may still work here. It goes on as soon as Salesforce answers.");
  }
}
