package io.foyer.access.entity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A user of the CRM as sign-in needs it. No right at all means: not a user of Foyer. */
public record Person(
    String name, String email, @Nullable String pictureUrl, Set<Right> rights, boolean active) {
  public Person {
    rights = Set.copyOf(rights);
  }
}
