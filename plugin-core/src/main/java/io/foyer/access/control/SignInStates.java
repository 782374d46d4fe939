package io.foyer.access.control;

import io.foyer.access.entity.Secret;
import io.foyer.access.entity.SignInState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The rows of the sign-ins under way. */
@ApplicationScoped
public class SignInStates {
  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject Clock clock;

  @Transactional
  public void keep(SignInState state) {
    em.persist(state);
  }

  /** Takes it away, so that no answer counts twice. */
  @Transactional
  public Optional<SignInState> take(Secret state) {
    Instant now = clock.instant();
    SignInState kept = em.find(SignInState.class, state.hash(), LockModeType.PESSIMISTIC_WRITE);
    if (kept == null) {
      return Optional.empty();
    }
    em.remove(kept);
    return Optional.of(kept).filter(each -> !each.hasEnded(now));
  }

  @Transactional
  public void tidy() {
    em.createQuery("DELETE FROM SignInState s WHERE s.endsAt < :now")
        .setParameter("now", clock.instant())
        .executeUpdate();
  }
}
