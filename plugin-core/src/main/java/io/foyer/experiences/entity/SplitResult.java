package io.foyer.experiences.entity;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What came of the variants of a split, or of one experience that is in none.
 *
 * @param split its name; empty for none
 * @param variants those in force first, by priority
 * @param verdicts what can be said of those in force, or of all once it is over, by goal; empty
 *     without a split
 */
public record SplitResult(String split, List<Variant> variants, Map<Goal, Verdict> verdicts) {

  public SplitResult {
    variants = List.copyOf(variants);
    verdicts = Map.copyOf(verdicts);
  }

  /**
   * @param weight null where it is not in force, or in no split
   * @param inForce whether visitors meet it now, within this split
   */
  public record Variant(Tally tally, @Nullable Integer weight, boolean inForce) {}

  public static SplitResult of(String split, List<Variant> variants) {
    var isOver = variants.stream().noneMatch(Variant::inForce);
    var compared =
        variants.stream().filter(one -> isOver || one.inForce()).map(Variant::tally).toList();
    var verdicts = new EnumMap<Goal, Verdict>(Goal.class);
    if (!split.isEmpty()) {
      for (var goal : Goal.values()) {
        verdicts.put(goal, Verdict.of(shares(compared, goal)));
      }
    }
    return new SplitResult(split, variants, verdicts);
  }

  private static Map<String, Share> shares(List<Tally> tallies, Goal goal) {
    return tallies.stream()
        .collect(Collectors.toMap(Tally::experience, tally -> tally.share(goal)));
  }
}
