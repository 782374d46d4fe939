package io.foyer.meetings.entity;

import io.foyer.access.entity.RepId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a rep stands in a queue.
 *
 * @param weight the share of meetings compared with the others; more than 0
 * @param priority among reps who stand level the higher one is next
 * @param booked meetings of this period that count: without those given back as cancelled or
 *     no-show
 * @param calibration meetings that a rep who joined or came back is taken to have had
 * @param last when the newest meeting was booked; null for none
 */
public record Standing(
    RepId rep,
    double weight,
    int priority,
    int booked,
    double calibration,
    @Nullable Instant last) {

  public Standing {
    if (!(weight > 0)) {
      throw new IllegalArgumentException("weight " + weight);
    }
  }

  /**
   * How much the rep has had for the weight; the lowest is next.
   *
   * <p>The half comes from Webster's method (Sainte-Laguë), which divides seats among parties: it
   * favours neither the heavy nor the light.
   */
  public double level() {
    return (booked + calibration + 0.5) / weight;
  }
}
