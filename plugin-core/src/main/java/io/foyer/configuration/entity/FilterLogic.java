package io.foyer.configuration.entity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How numbered criteria are joined, such as {@code 1 AND (2 OR 3)}. */
public sealed interface FilterLogic {

  /** Every criterion number it names. */
  Set<Integer> numbers();

  /** The criterion of that number holds. */
  record Is(int number) implements FilterLogic {
    @Override
    public Set<Integer> numbers() {
      return Set.of(number);
    }
  }

  /** All hold; true when there are none. */
  record And(List<FilterLogic> parts) implements FilterLogic {
    public And {
      parts = List.copyOf(parts);
    }

    @Override
    public Set<Integer> numbers() {
      return numbersOf(parts);
    }
  }

  /** At least one holds. */
  record Or(List<FilterLogic> parts) implements FilterLogic {
    public Or {
      parts = List.copyOf(parts);
    }

    @Override
    public Set<Integer> numbers() {
      return numbersOf(parts);
    }
  }

  /** The part does not hold. */
  record Not(FilterLogic part) implements FilterLogic {
    @Override
    public Set<Integer> numbers() {
      return part.numbers();
    }
  }

  private static Set<Integer> numbersOf(List<FilterLogic> parts) {
    return parts.stream()
        .flatMap(p -> p.numbers().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
