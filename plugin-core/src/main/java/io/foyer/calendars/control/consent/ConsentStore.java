package io.foyer.calendars.control.consent;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.Secret;
import io.foyer.calendars.entity.CalendarConsent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** The rows of consents under way. */
@ApplicationScoped
@Transactional
public class ConsentStore {
  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject Clock clock;

  /** Keeps it, and takes away what nobody answered. */
  public void keep(CalendarConsent consent) {
    em.createQuery("delete from CalendarConsent c where c.endsAt < :now")
        .setParameter("now", clock.instant())
        .executeUpdate();
    em.persist(consent);
  }

  /** Takes it away, so that no answer counts twice. */
  public Optional<CalendarConsent> take(RepId rep, Secret state) {
    var kept = em.find(CalendarConsent.class, state.hash(), LockModeType.PESSIMISTIC_WRITE);
    if (kept == null || !kept.isGoodFor(rep, clock.instant())) {
      return Optional.empty();
    }
    em.remove(kept);
    return Optional.of(kept);
  }
}
