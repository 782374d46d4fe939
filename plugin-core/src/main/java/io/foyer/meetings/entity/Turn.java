package io.foyer.meetings.entity;

import io.foyer.access.entity.RepId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is in a queue, and why it is nobody else's.
 *
 * @param rep null where nobody can come
 * @param places everybody of the queue in the order of their turns
 */
public record Turn(@Nullable RepId rep, List<Place> places) {

  /**
   * One rep's place.
   *
   * @param hindrance why the rep is passed over; null for one who could come
   */
  public record Place(RepId rep, double level, @Nullable Hindrance hindrance) {}

  public Turn {
    places = List.copyOf(places);
  }

  public Optional<RepId> next() {
    return Optional.ofNullable(rep);
  }

  /**
   * The lowest level is next; then the higher priority, then whose newest meeting is longest ago,
   * then by lot.
   *
   * @param seed the lot: the same seed gives the same order
   */
  public static Turn of(Collection<Standing> queue, Map<RepId, Hindrance> hindrances, String seed) {
    List<Place> places = new ArrayList<>();
    RepId next = null;
    for (Standing standing : queue.stream().sorted(order(seed)).toList()) {
      Hindrance hindrance = hindrances.get(standing.rep());
      places.add(new Place(standing.rep(), standing.level(), hindrance));
      if (next == null && hindrance == null) {
        next = standing.rep();
      }
    }
    return new Turn(next, places);
  }

  /**
   * The calibration that puts a rep who joins or comes back level with the others: nobody gets a
   * month's meetings at once. Never less than what the rep has already.
   */
  public static double calibration(Standing joining, Collection<Standing> others) {
    double level = others.stream().mapToDouble(Standing::level).average().orElse(0);
    double there = level * joining.weight() - joining.booked() - 0.5;
    return Math.max(joining.calibration(), there);
  }

  private static Comparator<Standing> order(String seed) {
    return Comparator.comparingDouble(Standing::level)
        .thenComparing(Standing::priority, Comparator.reverseOrder())
        .thenComparing(Standing::last, Comparator.nullsFirst(Comparator.naturalOrder()))
        .thenComparing(standing -> Lot.of(seed, standing.rep()))
        .thenComparing(standing -> standing.rep().value());
  }
}
