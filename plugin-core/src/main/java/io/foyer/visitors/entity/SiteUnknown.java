package io.foyer.visitors.entity;

import io.foyer.platform.Refusal;

/** No website has this key. */
public final class SiteUnknown extends Refusal {
  public SiteUnknown() {
    super(Kind.NOT_FOUND, "site.unknown", "No website has this key.");
  }
}
