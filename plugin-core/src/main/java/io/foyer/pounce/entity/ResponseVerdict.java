package io.foyer.pounce.entity;

import io.foyer.access.entity.RequestInvalid;
import java.util.Locale;

/** What a rep makes of an answer to which nothing is to be said. */
public enum ResponseVerdict {
  SPAM("Spam"),
  NO_RESPONSE_NEEDED("No response needed");

  private final String outcome;

  ResponseVerdict(String outcome) {
    this.outcome = outcome;
  }

  /** As the conversation's outcome, in Salesforce too. */
  public String outcome() {
    return outcome;
  }

  /** As it is kept and sent. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static ResponseVerdict of(String word) {
    for (ResponseVerdict one : values()) {
      if (one.word().equals(word)) {
        return one;
      }
    }
    throw new RequestInvalid("verdict");
  }
}
