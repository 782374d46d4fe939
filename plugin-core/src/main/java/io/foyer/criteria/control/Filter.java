package io.foyer.criteria.control;

import io.foyer.configuration.entity.Criteria;
import io.foyer.configuration.entity.Criterion;
import io.foyer.configuration.entity.FactType;
import io.foyer.configuration.entity.FilterLogic;
import io.foyer.criteria.entity.Explanation;
import io.foyer.visitors.entity.Facts;
import io.foyer.visitors.entity.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Criteria with their logic, compiled once and asked often.
 *
 * @param dependsOn names of the facts that can change the answer
 */
public record Filter(Predicate<Visitor> test, Set<String> dependsOn) {

  public static Filter of(Criteria criteria) {
    Map<Integer, Predicate<Visitor>> conditions = new HashMap<>();
    criteria.all().forEach((number, one) -> conditions.put(number, Condition.of(one)));
    Set<String> facts =
        criteria.all().values().stream()
            .flatMap(one -> one.facts().stream())
            .collect(Collectors.toUnmodifiableSet());
    return new Filter(joined(criteria.logic(), conditions), facts);
  }

  /** Whether the visitor fits, and what each criterion says to it. */
  public static Explanation explain(Criteria criteria, Visitor visitor) {
    List<Explanation.Answer> answers =
        criteria.all().entrySet().stream()
            .map(one -> answer(one.getKey(), one.getValue(), visitor))
            .toList();
    return new Explanation(of(criteria).fits(visitor), answers);
  }

  private static Explanation.Answer answer(int number, Criterion criterion, Visitor visitor) {
    String found =
        criterion.type() == FactType.ACCOUNT_LIST ? null : Facts.value(visitor, criterion.fact());
    return new Explanation.Answer(number, criterion, found, Condition.of(criterion).test(visitor));
  }

  public boolean fits(Visitor visitor) {
    return test.test(visitor);
  }

  private static Predicate<Visitor> joined(
      FilterLogic logic, Map<Integer, Predicate<Visitor>> conditions) {
    if (logic instanceof FilterLogic.Is is) {
      // Configuration lets no unknown number pass; one that did anyway must not fit everybody.
      return conditions.getOrDefault(is.number(), visitor -> false);
    }
    if (logic instanceof FilterLogic.Not not) {
      return joined(not.part(), conditions).negate();
    }
    if (logic instanceof FilterLogic.And and) {
      return parts(and.parts(), conditions).reduce(Predicate::and).orElse(visitor -> true);
    }
    List<FilterLogic> parts = ((FilterLogic.Or) logic).parts();
    return parts(parts, conditions).reduce(Predicate::or).orElse(visitor -> false);
  }

  private static Stream<Predicate<Visitor>> parts(
      List<FilterLogic> parts, Map<Integer, Predicate<Visitor>> conditions) {
    return parts.stream().map(part -> joined(part, conditions));
  }
}
