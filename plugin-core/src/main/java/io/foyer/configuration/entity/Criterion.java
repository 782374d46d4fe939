package io.foyer.configuration.entity;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One condition on one fact.
 *
 * @param fact name from the {@link FactCatalogue}, spelt as there
 * @param value as written; empty for {@code is set} and {@code is not set}
 */
public record Criterion(String fact, FactType type, Operator operator, String value) {

  private static final Set<Operator> WITH_ALTERNATIVES =
      Set.of(
          Operator.EQUALS,
          Operator.NOT_EQUAL_TO,
          Operator.CONTAINS,
          Operator.DOES_NOT_CONTAIN,
          Operator.STARTS_WITH);

  /** The values that are meant: text split at commas where the operator allows several. */
  public List<String> alternatives() {
    if (!WITH_ALTERNATIVES.contains(operator)) {
      return List.of(value);
    }
    return Stream.of(value.split(",", -1)).map(String::strip).filter(v -> !v.isEmpty()).toList();
  }
}
