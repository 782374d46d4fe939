package io.foyer.meetings.entity;

import io.foyer.access.entity.RepId;
import java.time.Instant;
import java.util.List;

/**
 * What a visitor may choose a time for.
 *
 * @param type id of the meeting type
 * @param seats whose meetings these are; for {@link Gathering#EVERYONE} the first is the owner
 * @param byTurn whether the queue decides and is charged; else the reps were chosen by name
 * @param since from when on meetings count in the queue
 */
public record MeetingOffer(
    String type,
    MeetingRules rules,
    Gathering gathering,
    List<Seat> seats,
    boolean byTurn,
    Instant since) {

  public MeetingOffer {
    seats = List.copyOf(seats);
  }

  public List<RepId> reps() {
    return seats.stream().map(Seat::rep).toList();
  }
}
