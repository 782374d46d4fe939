package io.foyer.configuration.entity;

import io.foyer.access.entity.RepId;
import java.util.List;

/**
 * With whom meetings of a type are, and how they are shared out.
 *
 * @param everyone whether all come; else one whose turn it is
 * @param ownerFirst whether a visitor whom the CRM knows books with the record's owner
 * @param places of each rep, in the order in which they were set up
 * @param credit what is given back to the queue
 */
public record Seating(boolean everyone, boolean ownerFirst, List<Place> places, Credit credit) {

  public Seating {
    places = List.copyOf(places);
  }

  /**
   * A rep's place in the queue.
   *
   * @param weight share compared with the others, at least 1
   * @param priority among reps who stand level the higher one is next
   * @param calibration meetings that the rep is taken to have had
   */
  public record Place(RepId rep, int weight, int priority, double calibration) {}

  /** Which meetings do not count in the queue once they will not be. */
  public record Credit(boolean cancelled, boolean noShow) {}
}
