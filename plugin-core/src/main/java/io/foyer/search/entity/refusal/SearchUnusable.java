package io.foyer.search.entity.refusal;

import io.foyer.platform.Refusal;

/** A search without any word or bound, or with too many. */
public final class SearchUnusable extends Refusal {
  public SearchUnusable() {
    super(Kind.INVALID, "search.unusable", "Say what to look for, in a few words.");
  }
}
