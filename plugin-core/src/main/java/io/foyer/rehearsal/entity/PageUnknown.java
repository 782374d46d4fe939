package io.foyer.rehearsal.entity;

import io.foyer.platform.Refusal;

/** No website has the page, so that nobody can visit it. */
public final class PageUnknown extends Refusal {
  public PageUnknown() {
    super(Kind.INVALID, "rehearsal.page-unknown", "No site names the origin of this page.");
  }
}
