package io.foyer.rehearsal.entity;

import io.foyer.platform.Refusal;

/** There is no country of that name. */
public final class CountryUnknown extends Refusal {
  public CountryUnknown() {
    super(Kind.INVALID, "rehearsal.country-unknown", "There is no country of that name.");
  }
}
