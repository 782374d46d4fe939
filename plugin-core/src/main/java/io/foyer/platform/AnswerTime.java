package io.foyer.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.eclipse.persistence.sessions.Session;

/**
 * How long the database may take to answer a question whose cost depends on what was asked.
 *
 * <p>One curious person must not keep the database from everybody else.
 */
@ApplicationScoped
public class AnswerTime {
  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  /**
   * Five seconds at most for each statement, until the transaction ends. In H2 such a limit would
   * stay with the connection, so it is left out there.
   */
  public void limit() {
    if (em.unwrap(Session.class).getPlatform().isPostgreSQL()) {
      em.createNativeQuery("SET LOCAL statement_timeout = '5s'").executeUpdate();
    }
  }
}
