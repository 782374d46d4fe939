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
import org.jspecify.annotations.Nullable;

/**
 * Since when reps are in a queue: who joins in the middle of a period, or comes back from an
 * absence, is put level with the others, so that nobody gets a month's meetings at once.
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

  /**
   * A rep's place.
   *
   * @param calibration meetings that the rep is taken to have had
   * @param away whether the rep was absent when it was looked at last
   */
  private record Kept(double calibration, boolean away) {}

  /**
   * The seats, those who joined or were absent with what they are taken to have had.
   *
   * @param absent who cannot come now, but can be booked for when they are back
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public List<Seat> settle(Period period, List<Seat> seats, Set<RepId> absent) {
    Map<RepId, Kept> known = known(period);
    Map<RepId, Kept> now = now(period, seats, absent, known);
    keep(period, known, now);
    return seated(seats, now);
  }

  /** The same for who only looks: nothing is put down before somebody is given a meeting. */
  @Transactional
  public List<Seat> look(Period period, List<Seat> seats, Set<RepId> absent) {
    return seated(seats, now(period, seats, absent, known(period)));
  }

  private Map<RepId, Kept> now(
      Period period, List<Seat> seats, Set<RepId> absent, Map<RepId, Kept> known) {
    Map<RepId, Kept> now = new HashMap<>(known);
    now.keySet().removeIf(rep -> !isIn(seats, rep));
    Map<RepId, BookingStore.Count> counts =
        bookings.counts(seats.stream().map(Seat::rep).toList(), period.since(), clock.instant());
    List<Standing> there =
        seated(seats, now).stream()
            .filter(seat -> !absent.contains(seat.rep()))
            .map(seat -> standing(seat, counts))
            .toList();
    for (Seat seat : seats) {
      Kept before = now.get(seat.rep());
      boolean away = absent.contains(seat.rep());
      if (before == null) {
        double joined = known.isEmpty() ? 0 : level(standing(seat, counts), there);
        now.put(seat.rep(), new Kept(joined, away));
      } else if (away || before.away()) {
        double level = level(standing(seat, counts), there);
        now.put(seat.rep(), new Kept(Math.max(before.calibration(), level), away));
      }
    }
    return now;
  }

  /** An absence is written when it begins and ends: meanwhile what it is worth goes on. */
  private void keep(Period period, Map<RepId, Kept> known, Map<RepId, Kept> now) {
    known.keySet().stream().filter(rep -> !now.containsKey(rep)).forEach(rep -> leave(period, rep));
    now.forEach(
        (rep, kept) -> {
          Kept before = known.get(rep);
          if (before == null) {
            join(period, rep, kept);
          } else if (before.away() != kept.away()) {
            change(period, rep, kept);
          }
        });
  }

  private static double level(Standing joining, List<Standing> there) {
    List<Standing> others =
        there.stream().filter(other -> !other.rep().equals(joining.rep())).toList();
    return Turn.calibration(joining, others);
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

  private static List<Seat> seated(List<Seat> seats, Map<RepId, Kept> known) {
    return seats.stream()
        .map(
            seat ->
                new Seat(
                    seat.rep(),
                    seat.weight(),
                    seat.priority(),
                    Math.max(seat.calibration(), calibration(known.get(seat.rep())))))
        .toList();
  }

  private static double calibration(@Nullable Kept kept) {
    return kept == null ? 0 : kept.calibration();
  }

  private static boolean isIn(List<Seat> seats, RepId rep) {
    return seats.stream().anyMatch(seat -> seat.rep().equals(rep));
  }

  private Map<RepId, Kept> known(Period period) {
    Map<RepId, Kept> known = new HashMap<>();
    List<?> rows =
        em.createNativeQuery(
                "SELECT rep_id, calibration, away FROM meeting_places"
                    + " WHERE meeting_type_id = ? AND period = ?")
            .setParameter(1, period.type())
            .setParameter(2, Date.valueOf(period.period()))
            .getResultList();
    for (Object row : rows) {
      Object[] cells = (Object[]) row;
      var kept = new Kept(((Number) cells[1]).doubleValue(), (Boolean) cells[2]);
      known.put(new RepId((String) cells[0]), kept);
    }
    return known;
  }

  private void join(Period period, RepId rep, Kept joined) {
    em.createNativeQuery(
            "INSERT INTO meeting_places (meeting_type_id, period, rep_id, calibration, away)"
                + " VALUES (?, ?, ?, ?, ?)")
        .setParameter(1, period.type())
        .setParameter(2, Date.valueOf(period.period()))
        .setParameter(3, rep.value())
        .setParameter(4, joined.calibration())
        .setParameter(5, joined.away())
        .executeUpdate();
  }

  private void change(Period period, RepId rep, Kept now) {
    em.createNativeQuery(
            "UPDATE meeting_places SET calibration = ?, away = ?"
                + " WHERE meeting_type_id = ? AND period = ? AND rep_id = ?")
        .setParameter(1, now.calibration())
        .setParameter(2, now.away())
        .setParameter(3, period.type())
        .setParameter(4, Date.valueOf(period.period()))
        .setParameter(5, rep.value())
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
