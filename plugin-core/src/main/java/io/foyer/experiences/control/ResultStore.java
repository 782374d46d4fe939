package io.foyer.experiences.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.experiences.entity.Goal;
import io.foyer.experiences.entity.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * What came of visitors' ways, noted on the way itself: of each the first time counts, on whichever
 * node it is told.
 */
@ApplicationScoped
@Transactional
public class ResultStore {
  /** What somebody asks for later has nothing to do with the way. */
  private static final Duration OF_LATE = Duration.ofMinutes(30);

  private static final String COUNT =
      "SELECT MAX(v.split), v.experience, MAX(v.name), COUNT(*), COUNT(v.answered),"
          + " COUNT(v.email), COUNT(v.rep), COUNT(v.meeting) FROM ("
          + "SELECT MAX(COALESCE(split, '')) AS split, LOWER(COALESCE(split, '')) AS split_key,"
          + " experience_id AS experience, MAX(experience_name) AS name,"
          + " MAX(answered_at) AS answered, MAX(email_at) AS email, MAX(rep_at) AS rep,"
          + " MAX(meeting_at) AS meeting FROM experience_walks"
          + " WHERE counted = TRUE AND begun_at >= ?"
          + " GROUP BY LOWER(COALESCE(split, '')), experience_id, visitor_id"
          + ") v GROUP BY v.split_key, v.experience";

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  /** A rep answered the conversation that the visitor asked for then, if the way led to it. */
  public void reachedRep(VisitorId visitor, Instant asked, Instant at) {
    em.createNativeQuery(
            "UPDATE experience_walks SET rep_at = ?"
                + " WHERE visitor_id = ? AND handed_over_at >= ? AND rep_at IS NULL")
        .setParameter(1, utc(at))
        .setParameter(2, visitor.value())
        .setParameter(3, utc(asked))
        .executeUpdate();
  }

  /**
   * The visitor asked for a meeting: soon after its last way, or in the conversation to which that
   * led.
   *
   * @param asked when the conversation began in which it asks; the same as {@code at} beside none
   */
  public void askedForMeeting(VisitorId visitor, Instant asked, Instant at) {
    em.createNativeQuery(
            "UPDATE experience_walks SET meeting_at = ?"
                + " WHERE visitor_id = ? AND meeting_at IS NULL AND begun_at ="
                + " (SELECT MAX(w.begun_at) FROM experience_walks w WHERE w.visitor_id = ?)"
                + " AND (changed_at >= ? OR handed_over_at >= ?)")
        .setParameter(1, utc(at))
        .setParameter(2, visitor.value())
        .setParameter(3, visitor.value())
        .setParameter(4, utc(at.minus(OF_LATE)))
        .setParameter(5, utc(asked))
        .executeUpdate();
  }

  /** Of ways that began since then; a visitor who went several counts once. */
  public List<Tally> since(Instant begun) {
    List<?> rows = em.createNativeQuery(COUNT).setParameter(1, utc(begun)).getResultList();
    return rows.stream().map(row -> tally((Object[]) row)).toList();
  }

  private static Tally tally(Object[] row) {
    return new Tally(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        number(row[3]),
        Map.of(
            Goal.ANSWERED, number(row[4]),
            Goal.EMAIL, number(row[5]),
            Goal.REP, number(row[6]),
            Goal.MEETING, number(row[7])));
  }

  private static long number(Object column) {
    return ((Number) column).longValue();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
