package io.foyer.salesforce.sandbox.formula;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares two values; one that is blank is neither less nor greater than any other. */
final class Comparison {

  private Comparison() {}

  static Formula of(String operator, Formula left, Formula right) {
    return record -> {
      var one = plain(left.value(record));
      var other = plain(right.value(record));
      return switch (operator) {
        case "=", "==" -> equal(one, other);
        case "<>", "!=" -> !equal(one, other);
        default -> ordered(operator, one, other);
      };
    };
  }

  private static @Nullable Object plain(@Nullable Object value) {
    return value instanceof Integer number ? BigDecimal.valueOf(number) : value;
  }

  private static boolean equal(@Nullable Object one, @Nullable Object other) {
    return (one instanceof BigDecimal number && other instanceof BigDecimal second)
        ? number.compareTo(second) == 0
        : Objects.equals(one, other);
  }

  private static boolean ordered(String operator, @Nullable Object one, @Nullable Object other) {
    if (one == null || other == null || one.getClass() != other.getClass()) {
      return false;
    }
    int order = compare(one, other);
    return switch (operator) {
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      default -> order >= 0;
    };
  }

  @SuppressWarnings("unchecked") // both are of one class, and all values here have an order
  private static int compare(Object one, Object other) {
    return ((Comparable<Object>) one).compareTo(other);
  }
}
