package io.foyer.access.entity;

import io.foyer.platform.Refusal;

/** What is said to be a user's id is none. */
public final class UserUnusable extends Refusal {
  public UserUnusable() {
    super(
        Kind.INVALID,
        "access.user-unusable",
        "A Salesforce user id has 15 or 18 characters and begins with 005.");
  }
}
