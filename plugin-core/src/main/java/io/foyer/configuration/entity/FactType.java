package io.foyer.configuration.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What kind of value a fact has. */
public enum FactType {
  TEXT,
  NUMBER,
  BOOLEAN,
  /** Several texts; a condition holds when it holds for one of them. */
  TEXTS,
  /** Membership in lists of target accounts. */
  ACCOUNT_LIST;

  /** The type a CRM port names in lower case. */
  public static Optional<FactType> named(String name) {
    return Stream.of(values())
        .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }
}
