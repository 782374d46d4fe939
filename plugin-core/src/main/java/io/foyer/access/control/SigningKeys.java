package io.foyer.access.control;

import io.foyer.access.entity.SigningKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The rows of the signing keys, newest first. */
@ApplicationScoped
public class SigningKeys {
  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject Clock clock;

  /**
   * All that still verify; the first one signs, and is made where there is none. Two nodes may both
   * make one: each is as good.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public List<SigningKey> inForce() {
    Instant now = clock.instant();
    List<SigningKey> keys = read(now);
    if (keys.isEmpty() || !keys.get(0).signsAt(now)) {
      em.persist(SigningKey.made(now));
      em.flush();
      keys = read(now);
    }
    return keys;
  }

  private List<SigningKey> read(Instant now) {
    return em.createQuery(
            "SELECT k FROM SigningKey k WHERE k.endsAt > :now ORDER BY k.createdAt DESC, k.id",
            SigningKey.class)
        .setParameter("now", now)
        .getResultList();
  }
}
