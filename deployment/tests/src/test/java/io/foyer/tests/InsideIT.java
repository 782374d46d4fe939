package io.foyer.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.foyer.platform.Deadlines;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.time.Clock;
import java.time.Instant;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * What only the inside of the container can show: injection, transactions, timers, the database.
 */
@Tag("SC-1")
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
class InsideIT {
  @Inject Deadlines deadlines;
  @Inject HeardDeadlines heard;
  @Inject UserTransaction transaction;

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Deployment
  static WebArchive war() {
    File war = new File(System.getProperty("foyer.home"), "foyer.war");
    return ShrinkWrap.createFromZipFile(WebArchive.class, war)
        .addClasses(InsideIT.class, HeardDeadlines.class);
  }

  @Test
  void the_schema_fits_every_entity() {
    var entities = em.getMetamodel().getEntities();
    assertFalse(entities.isEmpty());
    for (EntityType<?> entity : entities) {
      em.createQuery("SELECT e FROM " + entity.getName() + " e").setMaxResults(1).getResultList();
    }
  }

  @Test
  void a_deadline_fires_once_its_transaction_is_committed() throws Exception {
    transaction.begin();
    deadlines.set(HeardDeadlines.KIND, "kept", Instant.now(Clock.systemUTC()));
    transaction.commit();
    assertTrue(heard.awaitOne());
  }

  @Test
  void a_deadline_goes_with_the_transaction_that_is_rolled_back() throws Exception {
    transaction.begin();
    deadlines.set("container-test-undone", "undone", Instant.now(Clock.systemUTC()));
    transaction.rollback();
    var left =
        em.createNativeQuery("SELECT subject FROM deadlines WHERE kind = 'container-test-undone'");
    assertTrue(left.getResultList().isEmpty());
  }
}
