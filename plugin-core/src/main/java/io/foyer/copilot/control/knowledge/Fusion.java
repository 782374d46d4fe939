package io.foyer.copilot.control.knowledge;

import io.foyer.copilot.entity.Passage;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One list of what was found in several ways, by reciprocal rank (Cormack, Clarke, Büttcher 2009):
 * scores of different measures cannot be compared, places can.
 */
final class Fusion {
  /** From that paper; the first places differ little, so that two seconds beat one first. */
  private static final double DAMPED_BY = 60;

  private Fusion() {}

  /**
   * The best first. Whatever way says that one answers is believed.
   *
   * @param last what stands behind every other that answers
   */
  static List<Hit> of(Collection<List<Hit>> lists, Collection<Passage> last) {
    Map<Passage, Hit> fused = new HashMap<>();
    for (var list : lists) {
      for (int place = 0; place < list.size(); place++) {
        var hit = list.get(place);
        var score = 1 / (DAMPED_BY + place + 1);
        var placed = new Hit(hit.passage(), hit.coverage(), score, hit.isGood());
        fused.merge(hit.passage(), placed, Fusion::both);
      }
    }
    return ranked(fused.values(), last);
  }

  /** Those that answer first, then by score. */
  static List<Hit> ranked(Collection<Hit> hits, Collection<Passage> last) {
    var behind = Set.copyOf(last);
    return hits.stream()
        .sorted(
            Comparator.comparing((Hit hit) -> !hit.isGood() || behind.contains(hit.passage()))
                .thenComparing(Hit::score, Comparator.reverseOrder()))
        .toList();
  }

  private static Hit both(Hit one, Hit other) {
    return new Hit(
        one.passage(),
        Math.max(one.coverage(), other.coverage()),
        one.score() + other.score(),
        one.isGood() || other.isGood());
  }
}
