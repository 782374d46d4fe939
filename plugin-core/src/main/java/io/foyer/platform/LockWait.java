package io.foyer.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.eclipse.persistence.sessions.Session;

/**
 * How long the transaction of a loop waits for a row that somebody else holds.
 *
 * <p>One row that is held for long must not stop what the loop does for all others.
 */
@ApplicationScoped
public class LockWait {
  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  /** Two seconds at most for each lock, until the transaction ends; H2 does so by itself. */
  public void limit() {
    if (em.unwrap(Session.class).getPlatform().isPostgreSQL()) {
      em.createNativeQuery("SET LOCAL lock_timeout = '2s'").executeUpdate();
    }
  }
}
