package io.foyer.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is to be told to another system, stored with the fact that it tells of.
 *
 * <p>Adding joins the caller's transaction. A kind and a key are one entry, however often added; an
 * entry is waiting, sent, or parked for a person.
 */
@ApplicationScoped
public class Outbox {
  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject Clock clock;
  @Inject Event<OutboxAdded> added;

  public void add(String kind, String key, String json) {
    add(kind, key, json, null);
  }

  /**
   * @param group entries of one group are not sent at the same time; null for none
   */
  public void add(String kind, String key, String json, @Nullable String group) {
    if (contains(kind, key)) {
      return;
    }
    OffsetDateTime now = Instant.now(clock).atOffset(ZoneOffset.UTC);
    em.createNativeQuery(
            "INSERT INTO outbox"
                + " (id, kind, outbox_key, payload, state, attempts, next_try_at, created_at,"
                + " group_key) VALUES (?, ?, ?, ?, 'WAITING', 0, ?, ?, ?)")
        .setParameter(1, Ids.next("out"))
        .setParameter(2, kind)
        .setParameter(3, key)
        .setParameter(4, json)
        .setParameter(5, now)
        .setParameter(6, now)
        .setParameter(7, group)
        .executeUpdate();
    added.fire(new OutboxAdded(kind));
  }

  /**
   * Rewrites what is still to be sent.
   *
   * @return false when there is no such entry, or the other system has it already
   */
  public boolean amend(String kind, String key, UnaryOperator<String> change) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT payload FROM outbox WHERE kind = ? AND outbox_key = ? AND state <> 'SENT'"
                    + " FOR UPDATE")
            .setParameter(1, kind)
            .setParameter(2, key)
            .getResultList();
    // Without its lease, what is being sent now is sent once more.
    rows.forEach(
        payload ->
            em.createNativeQuery(
                    "UPDATE outbox SET payload = ?, leased_until = NULL"
                        + " WHERE kind = ? AND outbox_key = ?")
                .setParameter(1, change.apply(String.valueOf(payload)))
                .setParameter(2, kind)
                .setParameter(3, key)
                .executeUpdate());
    return !rows.isEmpty();
  }

  public void put(String kind, String key, String json) {
    put(kind, key, json, null);
  }

  /**
   * Adds an entry, or puts it in place of the one of that key, sent or not.
   *
   * @param group as of {@link #add}; that of an entry which is there stays
   */
  public void put(String kind, String key, String json, @Nullable String group) {
    var replaced =
        em.createNativeQuery(
                "UPDATE outbox SET payload = ?, state = 'WAITING', attempts = 0, surprises = 0,"
                    + " next_try_at = ?, leased_until = NULL, last_error = NULL"
                    + " WHERE kind = ? AND outbox_key = ?")
            .setParameter(1, json)
            .setParameter(2, Instant.now(clock).atOffset(ZoneOffset.UTC))
            .setParameter(3, kind)
            .setParameter(4, key)
            .executeUpdate();
    if (replaced == 0) {
      add(kind, key, json, group);
    } else {
      added.fire(new OutboxAdded(kind));
    }
  }

  /** The other system's name for what it was told; empty until it is sent. */
  public Optional<String> result(String kind, String key) {
    List<?> rows =
        em.createNativeQuery("SELECT result_id FROM outbox WHERE kind = ? AND outbox_key = ?")
            .setParameter(1, kind)
            .setParameter(2, key)
            .getResultList();
    return rows.stream().filter(Objects::nonNull).map(String::valueOf).findFirst();
  }

  /** The same of many, by key; those that are not sent are left out. */
  public Map<String, String> results(String kind, Collection<String> keys) {
    if (keys.isEmpty()) {
      return Map.of();
    }
    var places = String.join(", ", Collections.nCopies(keys.size(), "?"));
    var query =
        em.createNativeQuery(
            "SELECT outbox_key, result_id FROM outbox WHERE kind = ? AND result_id IS NOT NULL"
                + " AND outbox_key IN ("
                + places
                + ")");
    query.setParameter(1, kind);
    int at = 2;
    for (var key : keys) {
      query.setParameter(at++, key);
    }
    var results = new HashMap<String, String>();
    for (var row : query.getResultList()) {
      results.put((String) ((Object[]) row)[0], (String) ((Object[]) row)[1]);
    }
    return results;
  }

  private boolean contains(String kind, String key) {
    return !em.createNativeQuery("SELECT id FROM outbox WHERE kind = ? AND outbox_key = ?")
        .setParameter(1, kind)
        .setParameter(2, key)
        .getResultList()
        .isEmpty();
  }
}
