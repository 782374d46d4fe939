package io.foyer.crmsync.control;

import io.foyer.platform.Grid;
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
import java.util.Optional;

/**
 * Makes one node keep the mirror for all. Where two believe to have it, the CRM is asked twice and
 * the mirror is the same.
 */
@ApplicationScoped
@Transactional
public class MirrorLease {

  // Longer than one page of a reading takes; a node that died is replaced after it.
  static final Duration LEASE = Duration.ofSeconds(45);
  private static final String ID = "mirror";

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject Grid grid;
  @Inject Clock clock;

  /** Takes the lease or makes it last; false while another node has it. */
  public boolean hold() {
    var now = clock.instant();
    var changed =
        query(
                "UPDATE crm_feeds SET node = ?, leased_until = ? WHERE id = ?"
                    + " AND (node = ? OR leased_until IS NULL OR leased_until <= ?)",
                grid.node(),
                utc(now.plus(LEASE)),
                ID,
                grid.node(),
                utc(now))
            .executeUpdate();
    return changed > 0 || (exists() == 0 && insert(now) > 0);
  }

  /** Where listening to the CRM's notices goes on. */
  public Optional<Long> replayId() {
    List<?> ids =
        query("SELECT replay_id FROM crm_feeds WHERE id = ? AND replay_id IS NOT NULL", ID)
            .getResultList();
    return ids.stream().map(id -> ((Number) id).longValue()).findFirst();
  }

  /** Everything up to there is in the mirror. */
  public void heard(long replayId) {
    query("UPDATE crm_feeds SET replay_id = ? WHERE id = ?", replayId, ID).executeUpdate();
  }

  private int exists() {
    return query("SELECT id FROM crm_feeds WHERE id = ?", ID).getResultList().size();
  }

  // Two nodes at the very same moment: the key lets one through, the other tries again.
  private int insert(Instant now) {
    return query(
            "INSERT INTO crm_feeds (id, node, leased_until) VALUES (?, ?, ?)",
            ID,
            grid.node(),
            utc(now.plus(LEASE)))
        .executeUpdate();
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
