package io.foyer.crmsync.entity;

import io.foyer.platform.Refusal;
import java.util.Map;

/** A search for fewer than two characters would find half the CRM. */
public final class WordsTooShort extends Refusal {
  public WordsTooShort() {
    super(
        Kind.INVALID,
        "people.words-too-short",
        "Type at least two characters.",
        Map.of("field", "q"));
  }
}
