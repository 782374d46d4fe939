package io.foyer.access.control;

import io.foyer.access.entity.CodeRefused;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.Secret;
import io.foyer.access.entity.SignInCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The codes by which pages of Salesforce let their frames in. */
@ApplicationScoped
public class SignInCodes {
  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject Clock clock;

  @Transactional
  public Secret issue(RepId rep) {
    Secret code = Secret.made();
    em.persist(SignInCode.issued(code, rep, clock.instant()));
    return code;
  }

  /**
   * For whom the code was issued. It is taken away, also where it has ended, so that it never
   * counts twice.
   *
   * @throws CodeRefused where it opens nothing
   */
  @Transactional(dontRollbackOn = CodeRefused.class)
  public RepId redeem(Secret code) {
    SignInCode kept = em.find(SignInCode.class, code.hash(), LockModeType.PESSIMISTIC_WRITE);
    if (kept == null) {
      throw new CodeRefused();
    }
    em.remove(kept);
    if (kept.hasEnded(clock.instant())) {
      throw new CodeRefused();
    }
    return kept.rep();
  }

  @Transactional
  public void tidy() {
    em.createQuery("DELETE FROM SignInCode c WHERE c.endsAt < :now")
        .setParameter("now", clock.instant())
        .executeUpdate();
  }
}
