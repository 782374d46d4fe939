package io.foyer.crmsync.control;

import io.foyer.crmsync.entity.EventStanding;
import io.foyer.crmsync.entity.OutboxEntry;
import io.foyer.crmsync.entity.UnwrittenMeeting;
import io.foyer.platform.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at what waits, for admins. */
@ApplicationScoped
@Transactional
public class OutboxShelf {

  // Named, so that the index by state is used: most rows are sent ones.
  private static final String OPEN = "state IN ('WAITING', 'PARKED')";

  // As many as a person reads; the counts beside them are whole.
  private static final int SHOWN = 100;

  // More than the pages of all reps show while the CRM is away for a day.
  private static final int MOST_MEETINGS = 1_000;

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  /** How many rows are in each state that is not the end. */
  public Map<OutboxEntry.State, Long> counts() {
    var counts = new EnumMap<OutboxEntry.State, Long>(OutboxEntry.State.class);
    List<?> rows =
        em.createNativeQuery("SELECT state, COUNT(*) FROM outbox WHERE " + OPEN + " GROUP BY state")
            .getResultList();
    for (var row : rows) {
      var columns = (Object[]) row;
      counts.put(OutboxEntry.State.valueOf((String) columns[0]), ((Number) columns[1]).longValue());
    }
    return counts;
  }

  /** Parked rows first, then those that wait longest. */
  public List<OutboxEntry> unsent() {
    List<?> rows =
        em.createNativeQuery(
                "SELECT id, kind, outbox_key, state, attempts, last_error, created_at, next_try_at"
                    + " FROM outbox WHERE "
                    + OPEN
                    + " ORDER BY state, created_at")
            .setMaxResults(SHOWN)
            .getResultList();
    return rows.stream().map(row -> entry((Object[]) row)).toList();
  }

  /** Meetings that were tried and not taken, parked ones first. */
  List<UnwrittenMeeting> unwrittenMeetings() {
    List<?> rows =
        em.createNativeQuery(
                "SELECT outbox_key, state, last_error FROM outbox"
                    + " WHERE "
                    + OPEN
                    + " AND kind = ? AND attempts > 0"
                    + " ORDER BY state, created_at")
            .setParameter(1, Deliveries.MEETING)
            .setMaxResults(MOST_MEETINGS)
            .getResultList();
    return rows.stream().map(row -> unwritten((Object[]) row)).toList();
  }

  private static UnwrittenMeeting unwritten(Object... row) {
    return new UnwrittenMeeting(
        (String) row[0], OutboxEntry.State.valueOf((String) row[1]), (String) row[2]);
  }

  /** How far the Event of a row is; empty where there is no such row. */
  Optional<EventStanding> standing(String kind, String key) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT state, result_id FROM outbox WHERE kind = ? AND outbox_key = ?")
            .setParameter(1, kind)
            .setParameter(2, key)
            .getResultList();
    return rows.stream().map(row -> standing((Object[]) row)).findFirst();
  }

  private static EventStanding standing(Object... row) {
    var event = (String) row[1];
    var state =
        switch (OutboxEntry.State.valueOf((String) row[0])) {
          case WAITING -> EventStanding.State.WAITING;
          case PARKED -> EventStanding.State.PARKED;
          case SENT -> EventStanding.State.WRITTEN;
        };
    return new EventStanding(state, event);
  }

  private static OutboxEntry entry(Object[] row) {
    return new OutboxEntry(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        OutboxEntry.State.valueOf((String) row[3]),
        ((Number) row[4]).intValue(),
        (String) row[5],
        Columns.instant(row[6]),
        Columns.instant(row[7]));
  }
}
