package io.foyer.criteria.control;

import io.foyer.configuration.entity.Criterion;
import io.foyer.configuration.entity.FactType;
import io.foyer.configuration.entity.Operator;
import io.foyer.visitors.entity.Facts;
import io.foyer.visitors.entity.Visitor;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One criterion made ready to be asked of many visitors.
 *
 * <p>Text is compared without case. A fact that is not known is no text and no number, and counts
 * as false: it fits {@code not equal to}, {@code does not contain} and {@code is not set}.
 */
final class Condition {

  private Condition() {}

  static Predicate<Visitor> of(Criterion criterion) {
    if (criterion.type() == FactType.ACCOUNT_LIST) {
      return Membership.of(criterion);
    }
    Predicate<@Nullable String> test =
        criterion.type() == FactType.TEXTS ? ofSeveral(criterion) : test(criterion);
    String fact = criterion.fact();
    return visitor -> test.test(Facts.value(visitor, fact));
  }

  /** One text of several is enough; a denial is of all of them. */
  private static Predicate<@Nullable String> ofSeveral(Criterion criterion) {
    Operator affirmed =
        switch (criterion.operator()) {
          case NOT_EQUAL_TO -> Operator.EQUALS;
          case DOES_NOT_CONTAIN -> Operator.CONTAINS;
          default -> criterion.operator();
        };
    if (affirmed != criterion.operator()) {
      return not(ofSeveral(criterion.with(affirmed)));
    }
    Predicate<@Nullable String> one = test(criterion);
    return value -> value == null ? one.test(null) : Facts.several(value).stream().anyMatch(one);
  }

  static Predicate<@Nullable String> test(Criterion criterion) {
    return switch (criterion.operator()) {
      case IS_SET -> Condition::isSet;
      case IS_NOT_SET -> value -> !isSet(value);
      case EQUALS -> equal(criterion);
      case NOT_EQUAL_TO -> not(equal(criterion));
      case CONTAINS -> anyText(criterion, Condition::contains);
      case DOES_NOT_CONTAIN -> not(anyText(criterion, Condition::contains));
      case STARTS_WITH -> anyText(criterion, (value, start) -> startsWith(value, start, 0));
      case LESS_THAN -> number(criterion, limit -> value -> value < limit);
      case GREATER_THAN -> number(criterion, limit -> value -> value > limit);
      case LESS_OR_EQUAL -> number(criterion, limit -> value -> value <= limit);
      case GREATER_OR_EQUAL -> number(criterion, limit -> value -> value >= limit);
      case IS_IN, IS_NOT_IN ->
          throw new IllegalArgumentException("a membership is asked of visitors, not of values");
    };
  }

  private static Predicate<@Nullable String> equal(Criterion criterion) {
    if (criterion.type() == FactType.NUMBER) {
      return number(criterion, limit -> value -> Double.compare(value, limit) == 0);
    }
    if (criterion.type() == FactType.BOOLEAN) {
      return value ->
          criterion.alternatives().stream()
              .anyMatch(wanted -> isTrue(wanted) == (value != null && isTrue(value)));
    }
    return anyText(criterion, String::equalsIgnoreCase);
  }

  private static Predicate<@Nullable String> anyText(Criterion criterion, TextTest test) {
    List<String> wanted = criterion.alternatives();
    return value -> {
      if (value == null) {
        return false;
      }
      for (String one : wanted) {
        if (test.holds(value, one)) {
          return true;
        }
      }
      return false;
    };
  }

  private static Predicate<@Nullable String> number(Criterion criterion, Limit limit) {
    List<DoublePredicate> wanted =
        criterion.alternatives().stream()
            .map(Condition::number)
            .filter(OptionalDouble::isPresent)
            .map(number -> limit.at(number.getAsDouble()))
            .toList();
    return value -> {
      OptionalDouble number = value == null ? OptionalDouble.empty() : number(value);
      return number.isPresent()
          && wanted.stream().anyMatch(test -> test.test(number.getAsDouble()));
    };
  }

  private static Predicate<@Nullable String> not(Predicate<@Nullable String> test) {
    return value -> !test.test(value);
  }

  private static boolean isSet(@Nullable String value) {
    return value != null && !value.isBlank();
  }

  private static boolean isTrue(String value) {
    return value.equalsIgnoreCase("true");
  }

  /** Without a lower-case copy of every value that passes by. */
  private static boolean contains(String value, String part) {
    for (int at = 0; at <= value.length() - part.length(); at++) {
      if (startsWith(value, part, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(String value, String start, int at) {
    return value.regionMatches(true, at, start, 0, start.length());
  }

  private static OptionalDouble number(String text) {
    try {
      double number = Double.parseDouble(text.strip());
      return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    } catch (NumberFormatException noNumber) {
      return OptionalDouble.empty();
    }
  }

  private interface TextTest {
    boolean holds(String value, String wanted);
  }

  private interface Limit {
    DoublePredicate at(double limit);
  }
}
