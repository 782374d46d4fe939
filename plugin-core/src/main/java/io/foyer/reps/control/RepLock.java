package io.foyer.reps.control;

import io.foyer.access.entity.RepId;
import io.foyer.reps.entity.Rep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Lets those who give something to a rep do so one after the other, on whichever node. */
@ApplicationScoped
public class RepLock {
  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  /** Until the transaction ends; of who never signed in there is nothing to hold. */
  public void hold(RepId rep) {
    em.find(Rep.class, rep.value(), LockModeType.PESSIMISTIC_WRITE);
  }
}
