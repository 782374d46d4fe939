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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

  /** The other system's name for what it was told; empty until it is sent. */
  public Optional<String> result(String kind, String key) {
    List<?> rows =
        em.createNativeQuery("SELECT result_id FROM outbox WHERE kind = ? AND outbox_key = ?")
            .setParameter(1, kind)
            .setParameter(2, key)
            .getResultList();
    return rows.stream().filter(Objects::nonNull).map(String::valueOf).findFirst();
  }

  private boolean contains(String kind, String key) {
    return !em.createNativeQuery("SELECT id FROM outbox WHERE kind = ? AND outbox_key = ?")
        .setParameter(1, kind)
        .setParameter(2, key)
        .getResultList()
        .isEmpty();
  }
}
