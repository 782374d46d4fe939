package io.foyer.crmsync.entity;

import io.foyer.platform.Refusal;

/** There is no such person in the CRM, or the CRM does not share it with the rep. */
public final class PersonUnknown extends Refusal {
  public PersonUnknown() {
    super(
        Kind.NOT_FOUND,
        "people.unknown",
        "There is no such record in Salesforce, or you may not see it there.");
  }
}
