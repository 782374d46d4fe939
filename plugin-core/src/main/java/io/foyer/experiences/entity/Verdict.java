package io.foyer.experiences.entity;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of the variants of a split by one goal.
 *
 * @param ahead id of the experience that is better than each of the others; null where none can be
 *     named
 */
public record Verdict(Word word, @Nullable String ahead) {
  /** Below so many expected in a class the test does not hold (W. G. Cochran, Biometrics 10). */
  private static final double LEAST_EXPECTED = 5;

  private static final double CHANCE = 0.05;

  /** What is said. */
  public enum Word {
    /** The numbers are too small to say anything. */
    TOO_FEW,
    /** The variants may do equally well: such a difference comes by chance. */
    OPEN,
    /** One of them does better. */
    AHEAD
  }

  /**
   * The best one is compared with each other one. Since it is only known afterwards which that is,
   * the chance of an error is shared among all pairs (Bonferroni).
   *
   * @param shares by id of the experience
   */
  public static Verdict of(Map<String, Share> shares) {
    if (shares.size() < 2 || shares.values().stream().anyMatch(one -> isTooSmall(one, shares))) {
      return new Verdict(Word.TOO_FEW, null);
    }
    var best =
        shares.entrySet().stream()
            .max(Comparator.comparingDouble(one -> one.getValue().rate()))
            .orElseThrow();
    double allowed = CHANCE / (shares.size() * (shares.size() - 1) / 2.0);
    var isAhead =
        shares.entrySet().stream()
            .filter(other -> !Objects.equals(other.getKey(), best.getKey()))
            .allMatch(other -> best.getValue().chanceOfDifference(other.getValue()) < allowed);
    return isAhead ? new Verdict(Word.AHEAD, best.getKey()) : new Verdict(Word.OPEN, null);
  }

  private static boolean isTooSmall(Share share, Map<String, Share> all) {
    double of = all.values().stream().mapToLong(Share::of).sum();
    double came = all.values().stream().mapToLong(Share::came).sum();
    return of == 0 || share.of() * Math.min(came / of, 1 - came / of) < LEAST_EXPECTED;
  }
}
