package io.foyer.configuration.entity;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Conditions by their numbers and how they are joined.
 *
 * @param all by number; none means that everybody fits
 * @param logic names each number at least once; for no criteria an empty {@code And}
 */
public record Criteria(SortedMap<Integer, Criterion> all, FilterLogic logic) {

  /** Fits everybody. */
  public static final Criteria EVERYBODY =
      new Criteria(new TreeMap<>(), new FilterLogic.And(List.of()));

  public Criteria {
    all = Collections.unmodifiableSortedMap(new TreeMap<>(all));
  }

  /** All conditions must hold. */
  public static Criteria allOf(Map<Integer, Criterion> all) {
    var numbers =
        new TreeMap<>(all).keySet().stream().map(n -> (FilterLogic) new FilterLogic.Is(n)).toList();
    return new Criteria(new TreeMap<>(all), new FilterLogic.And(numbers));
  }

  public boolean fitsEverybody() {
    return all.isEmpty();
  }
}
