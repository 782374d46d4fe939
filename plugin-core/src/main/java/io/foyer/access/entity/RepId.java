package io.foyer.access.entity;

import java.util.Optional;
import java.util.regex.Pattern;

/** A rep's id: the Salesforce user's, in 18 characters. */
public record RepId(String value) {
  private static final Pattern USER = Pattern.compile("005[0-9A-Za-z]{12}([0-9A-Z]{3})?");

  /** The id that Salesforce gives in 15 or 18 characters; empty where it is none of a user. */
  public static Optional<RepId> ofUser(String id) {
    return USER.matcher(id).matches()
        ? Optional.of(new RepId(SalesforceIds.inFull(id)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
