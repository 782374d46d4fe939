package io.foyer.search.entity.refusal;

import io.foyer.platform.Refusal;

/** The database was too busy to answer in time. */
public final class SearchTooSlow extends Refusal {
  public SearchTooSlow() {
    super(Kind.UNAVAILABLE, "search.too-slow", "The search took too long.");
  }
}
