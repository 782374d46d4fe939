package io.foyer.configuration.entity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One condition on one fact.
 *
 * @param fact name from the {@link FactCatalogue}, spelt as there
 * @param value as written; empty for {@code is set} and {@code is not set}
 * @param lists of target accounts that the value names; empty where it names none
 */
public record Criterion(
    String fact, FactType type, Operator operator, String value, List<TargetAccountList> lists) {

  private static final Set<Operator> WITH_ALTERNATIVES =
      Set.of(
          Operator.EQUALS,
          Operator.NOT_EQUAL_TO,
          Operator.CONTAINS,
          Operator.DOES_NOT_CONTAIN,
          Operator.STARTS_WITH,
          Operator.IS_IN,
          Operator.IS_NOT_IN);

  public Criterion {
    lists = List.copyOf(lists);
  }

  /** A condition on a fact that is no membership. */
  public Criterion(String fact, FactType type, Operator operator, String value) {
    this(fact, type, operator, value, List.of());
  }

  /** The same fact and value, compared otherwise. */
  public Criterion with(Operator other) {
    return new Criterion(fact, type, other, value, lists);
  }

  /** The same, with the lists that its value names. */
  public Criterion naming(List<TargetAccountList> named) {
    return new Criterion(fact, type, operator, value, named);
  }

  /** Facts that can change the answer. */
  public Set<String> facts() {
    return type == FactType.ACCOUNT_LIST
        ? lists.stream().flatMap(list -> list.facts().stream()).collect(Collectors.toSet())
        : Set.of(fact);
  }

  /** The values that are meant: text split at commas where the operator allows several. */
  public List<String> alternatives() {
    if (!WITH_ALTERNATIVES.contains(operator)) {
      return List.of(value);
    }
    return Stream.of(value.split(",", -1)).map(String::strip).filter(v -> !v.isEmpty()).toList();
  }
}
