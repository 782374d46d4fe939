package io.foyer.crmsync.control;

import io.foyer.crmsync.entity.OutboxEntryUnknown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Hands out rows to be sent, each to one node at a time, each in a short transaction of its own.
 *
 * <p>A lease outlives its node: when that dies, the row is due again once the lease has ended.
 */
@ApplicationScoped
@Transactional
public class OutboxStore {

  // Longer than an ordinary send; a send that outlasts it may be done twice, which does no harm.
  static final Duration LEASE = Duration.ofSeconds(60);

  // A group whose row is being sent has to wait: Salesforce locks the account of what it saves.
  private static final String DUE =
      "SELECT id, kind, payload, attempts, surprises FROM outbox"
          + " WHERE state = 'WAITING' AND next_try_at <= ?"
          + " AND (leased_until IS NULL OR leased_until <= ?)"
          + " AND (group_key IS NULL OR group_key NOT IN (SELECT busy.group_key FROM outbox busy"
          + " WHERE busy.group_key IS NOT NULL AND busy.state = 'WAITING'"
          + " AND busy.leased_until > ?))"
          + " ORDER BY next_try_at, created_at LIMIT ? FOR UPDATE SKIP LOCKED";

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject Clock clock;

  /** The rows that are due longest; none when none is. */
  public List<Lease> lease(int most) {
    var now = clock.instant();
    List<?> due = query(DUE, utc(now), utc(now), utc(now), most).getResultList();
    return due.stream().map(row -> leased((Object[]) row, now.plus(LEASE))).toList();
  }

  /**
   * It is in the CRM, under that id. What was amended while it was sent has no lease any more: it
   * is sent again.
   */
  public void sent(Lease lease, String resultId) {
    query(
            "UPDATE outbox SET state = 'SENT', result_id = ?, sent_at = ?, last_error = NULL,"
                + " leased_until = NULL"
                + " WHERE id = ? AND state = 'WAITING' AND leased_until = ?",
            resultId,
            utc(clock.instant()),
            lease.id(),
            utc(lease.until()))
        .executeUpdate();
  }

  /** It is to be tried again after that wait; a late word of an ended lease is not heard. */
  public void postpone(Lease lease, Duration wait, String reason) {
    postpone(lease, lease.failures().surprises(), wait, reason);
  }

  /** The same, where the cause lies here. */
  void postponeSurprised(Lease lease, Duration wait, String reason) {
    postpone(lease, lease.failures().surprises() + 1, wait, reason);
  }

  private void postpone(Lease lease, int surprises, Duration wait, String reason) {
    query(
            "UPDATE outbox SET attempts = ?, surprises = ?, next_try_at = ?, last_error = ?,"
                + " leased_until = NULL"
                + " WHERE id = ? AND state = 'WAITING' AND leased_until = ?",
            lease.failures().attempts() + 1,
            surprises,
            utc(clock.instant().plus(wait)),
            reason,
            lease.id(),
            utc(lease.until()))
        .executeUpdate();
  }

  /** It waits for a person; a late word of an ended lease is not heard. */
  public void park(Lease lease, String reason) {
    query(
            "UPDATE outbox SET state = 'PARKED', attempts = ?, last_error = ?, leased_until = NULL"
                + " WHERE id = ? AND state = 'WAITING' AND leased_until = ?",
            lease.failures().attempts() + 1,
            reason,
            lease.id(),
            utc(lease.until()))
        .executeUpdate();
  }

  /**
   * Makes a parked or waiting row due now.
   *
   * @throws OutboxEntryUnknown when it is neither
   */
  public void retry(String id) {
    var changed =
        query(
                "UPDATE outbox SET state = 'WAITING', next_try_at = ?, attempts = 0, surprises = 0"
                    + " WHERE id = ? AND state <> 'SENT'",
                utc(clock.instant()),
                id)
            .executeUpdate();
    if (changed == 0) {
      throw new OutboxEntryUnknown();
    }
  }

  /** The CRM is back: what waited for it is due now, and its waits begin anew. */
  public void retryWaiting() {
    query(
            "UPDATE outbox SET next_try_at = ?, attempts = 0"
                + " WHERE state = 'WAITING' AND attempts > 0 AND leased_until IS NULL",
            utc(clock.instant()))
        .executeUpdate();
  }

  private Lease leased(Object[] row, Instant until) {
    var id = (String) row[0];
    query("UPDATE outbox SET leased_until = ? WHERE id = ?", utc(until), id).executeUpdate();
    var failures = new Lease.Failures(((Number) row[3]).intValue(), ((Number) row[4]).intValue());
    return new Lease(id, (String) row[1], (String) row[2], failures, until);
  }

  private Query query(String sql, Object... values) {
    var query = em.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
