package io.foyer.meetings.control;

import io.foyer.access.entity.RepId;
import io.foyer.meetings.entity.Seat;
import io.foyer.meetings.entity.Standing;
import io.foyer.meetings.entity.Turn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Since when reps are in a queue: who joins or comes back in the middle of a period is put level
 * with the others, so that nobody gets a month's meetings at once.
 */
@ApplicationScoped
public class QueuePlaces {
  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject BookingStore bookings;
  @Inject Clock clock;

  /**
   * Which queue, in which period.
   *
   * @param type id of the meeting type
   * @param period the first day of the period
   * @param since its first moment
   */
  public record Period(String type, LocalDate period, Instant since) {}

  /** The seats, those who joined with what they are taken to have had. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public List<Seat> settle(Period period, List<Seat> seats) {
    Map<RepId, Double> known = known(period);
    Set<RepId> before = Set.copyOf(known.keySet());
    before.stream().filter(rep -> !isIn(seats, rep)).forEach(rep -> leave(period, rep));
    known.keySet().removeIf(rep -> !isIn(seats, rep));
    List<Seat> settled = seated(seats, known);
    for (Seat seat : seats) {
      if (!known.containsKey(seat.rep())) {
        double there = before.isEmpty() ? 0 : level(period, seat, settled);
        join(period, seat.rep(), there);
        known.put(seat.rep(), there);
      }
    }
    return seated(seats, known);
  }

  private double level(Period period, Seat joining, List<Seat> others) {
    Map<RepId, BookingStore.Count> counts =
        bookings.counts(others.stream().map(Seat::rep).toList(), period.since(), clock.instant());
    List<Standing> standings =
        others.stream()
            .filter(other -> !other.rep().equals(joining.rep()))
            .map(other -> standing(other, counts))
            .toList();
    return Turn.calibration(standing(joining, counts), standings);
  }

  private static Standing standing(Seat seat, Map<RepId, BookingStore.Count> counts) {
    var count = counts.getOrDefault(seat.rep(), BookingStore.Count.NONE);
    return new Standing(
        seat.rep(),
        seat.weight(),
        seat.priority(),
        count.booked(),
        seat.calibration(),
        count.last());
  }

  private static List<Seat> seated(List<Seat> seats, Map<RepId, Double> known) {
    return seats.stream()
        .map(
            seat ->
                new Seat(
                    seat.rep(),
                    seat.weight(),
                    seat.priority(),
                    Math.max(seat.calibration(), known.getOrDefault(seat.rep(), 0.0))))
        .toList();
  }

  private static boolean isIn(List<Seat> seats, RepId rep) {
    return seats.stream().anyMatch(seat -> seat.rep().equals(rep));
  }

  private Map<RepId, Double> known(Period period) {
    Map<RepId, Double> known = new HashMap<>();
    List<?> rows =
        em.createNativeQuery(
                "SELECT rep_id, calibration FROM meeting_places"
                    + " WHERE meeting_type_id = ? AND period = ?")
            .setParameter(1, period.type())
            .setParameter(2, Date.valueOf(period.period()))
            .getResultList();
    for (Object row : rows) {
      Object[] cells = (Object[]) row;
      known.put(new RepId((String) cells[0]), ((Number) cells[1]).doubleValue());
    }
    return known;
  }

  private void join(Period period, RepId rep, double calibration) {
    em.createNativeQuery(
            "INSERT INTO meeting_places (meeting_type_id, period, rep_id, calibration)"
                + " VALUES (?, ?, ?, ?)")
        .setParameter(1, period.type())
        .setParameter(2, Date.valueOf(period.period()))
        .setParameter(3, rep.value())
        .setParameter(4, calibration)
        .executeUpdate();
  }

  private void leave(Period period, RepId rep) {
    em.createNativeQuery(
            "DELETE FROM meeting_places WHERE meeting_type_id = ? AND period = ? AND rep_id = ?")
        .setParameter(1, period.type())
        .setParameter(2, Date.valueOf(period.period()))
        .setParameter(3, rep.value())
        .executeUpdate();
  }
}
