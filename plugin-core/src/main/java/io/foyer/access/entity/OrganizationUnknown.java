package io.foyer.access.entity;

import io.foyer.platform.Refusal;

/** A code was asked for a person of another Salesforce org. */
public final class OrganizationUnknown extends Refusal {
  public OrganizationUnknown() {
    super(
        Kind.FORBIDDEN,
        "access.organization-unknown",
        "That is not the organisation to which Foyer is connected.");
  }
}
