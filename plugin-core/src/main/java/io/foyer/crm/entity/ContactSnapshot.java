package io.foyer.crm.entity;

import org.jspecify.annotations.Nullable;

/** A copy of a Contact. */
public record ContactSnapshot(
    String id,
    @Nullable String firstName,
    String lastName,
    @Nullable String email,
    @Nullable String title,
    @Nullable String accountId,
    @Nullable String ownerId) {

  /** First and last name as one. */
  public String name() {
    return firstName == null ? lastName : firstName + " " + lastName;
  }
}
