package io.foyer.crmsync.entity;

import io.foyer.platform.Refusal;

/** Nothing of a site in test mode is written into the CRM. */
public final class SiteInTestMode extends Refusal {
  public SiteInTestMode() {
    super(
        Kind.CONFLICT,
        "people.test-mode",
        "The visitor's website is in test mode: nothing of it is written into Salesforce.");
  }
}
