package io.foyer.meetings.entity;

import io.foyer.access.entity.RepId;

/**
 * A rep of whom meetings are offered.
 *
 * @param weight the share compared with the others; more than 0
 * @param priority among reps who stand level the higher one is next
 * @param calibration meetings that the rep is taken to have had
 */
public record Seat(RepId rep, double weight, int priority, double calibration) {

  /** One of equals. */
  public static Seat of(RepId rep) {
    return new Seat(rep, 1, 0, 0);
  }
}
