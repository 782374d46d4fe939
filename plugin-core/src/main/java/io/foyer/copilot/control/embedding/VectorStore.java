package io.foyer.copilot.control.embedding;

import io.foyer.copilot.entity.PassageVector;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was computed before, on this node or another. */
@ApplicationScoped
@Transactional
public class VectorStore {
  /** Parameters of one statement. */
  private static final int AT_ONCE = 500;

  /** By then whoever took an article down for a while has put it back. */
  private static final Duration KEPT_UNUSED = Duration.ofDays(30);

  private static final Duration NOTED_AFTER = Duration.ofDays(1);

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject Clock clock;

  /** Those of these ids that there are; they count as used today. */
  public Map<String, float[]> find(Collection<String> ids) {
    var found = new HashMap<String, float[]>();
    var all = List.copyOf(ids);
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      var part = all.subList(from, Math.min(all.size(), from + AT_ONCE));
      em.createQuery("select v from PassageVector v where v.id in :ids", PassageVector.class)
          .setParameter("ids", part)
          .getResultList()
          .forEach(one -> found.put(one.id(), one.numbers()));
    }
    note(all);
    return found;
  }

  /** They are used today. */
  public void note(Collection<String> ids) {
    var now = clock.instant();
    var all = List.copyOf(ids);
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      em.createQuery(
              "update PassageVector v set v.usedAt = :now"
                  + " where v.id in :ids and v.usedAt < :before")
          .setParameter("now", now)
          .setParameter("ids", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
          .setParameter("before", now.minus(NOTED_AFTER))
          .executeUpdate();
    }
  }

  /** One that another node has kept meanwhile stays: both have computed the same. */
  public void keep(Map<String, float[]> vectors) {
    var now = clock.instant();
    vectors.forEach(
        (id, numbers) -> {
          if (em.find(PassageVector.class, id) == null) {
            em.persist(PassageVector.of(id, numbers, now));
          }
        });
  }

  /** Deletes what no node has used for long. */
  public void tidy() {
    em.createQuery("delete from PassageVector v where v.usedAt < :before")
        .setParameter("before", clock.instant().minus(KEPT_UNUSED))
        .executeUpdate();
  }
}
