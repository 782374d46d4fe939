package io.foyer.reps.entity;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.entity.RepProfile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as sales ops see it: what Salesforce says of the user, and how Foyer treats it.
 *
 * @param isRep whether the permission set lets it be one
 * @param available whether it chose to be and can be reached
 * @param off why it is given nobody; null while it may be
 * @param pause what it said when it switched off; {@link Pause#SILENT} while it is available
 * @param profile its record; null where it has none
 */
public record Member(
    RepId id,
    String name,
    boolean isRep,
    boolean available,
    @Nullable OffDuty off,
    Pause pause,
    int capacity,
    @Nullable RepProfile profile,
    List<Seat> seats) {

  public Member {
    seats = List.copyOf(seats);
  }

  /** A place in a team. */
  public record Seat(String team, String name, int weight) {}
}
