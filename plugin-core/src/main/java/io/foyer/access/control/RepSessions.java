package io.foyer.access.control;

import io.foyer.access.entity.NoRights;
import io.foyer.access.entity.Person;
import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.RepSession;
import io.foyer.access.entity.RepSignedIn;
import io.foyer.access.entity.RepSignedOut;
import io.foyer.access.entity.RightsUnconfirmed;
import io.foyer.access.entity.Secret;
import io.foyer.access.entity.SessionEnded;
import io.foyer.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/**
 * The sessions of signed-in people: opened at sign-in, used by every call, ended at sign-out, 12
 * hours after the last use or 7 days after the sign-in.
 */
@ApplicationScoped
public class RepSessions {
  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject Clock clock;
  @Inject Rights rights;
  @Inject Event<RepSignedIn> signedIn;
  @Inject Event<RepSignedOut> signedOut;

  /** Opens a session; the answer is for the person's browser alone. */
  @Transactional
  public Secret open(RepId rep, Person person) {
    Instant now = clock.instant();
    Secret token = Secret.made();
    em.persist(RepSession.opened(token.hash(), rep, person, now));
    signedIn.fire(new RepSignedIn(rep, person, now));
    return token;
  }

  /**
   * Who the holder of this token is.
   *
   * @throws SessionEnded where it has, or never was
   * @throws NoRights where Salesforce took every right away; the session comes back with them
   * @throws RightsUnconfirmed where Salesforce has not said so for too long
   */
  @Transactional(dontRollbackOn = Refusal.class)
  public RepCaller caller(Secret token) {
    RepSession session = em.find(RepSession.class, token.hash());
    Instant now = clock.instant();
    if (session == null || session.hasEnded(now)) {
      throw new SessionEnded();
    }
    rights.of(session.rep()).ifPresent(told -> session.confirm(told.person(), told.at()));
    session.use(now);
    if (session.isUnconfirmed(now)) {
      throw new RightsUnconfirmed();
    }
    RepCaller caller = session.caller();
    if (caller.rights().isEmpty()) {
      throw new NoRights();
    }
    return caller;
  }

  @Transactional
  public void close(Secret token) {
    RepSession session = em.find(RepSession.class, token.hash());
    if (session != null) {
      em.remove(session);
      signedOut.fire(new RepSignedOut(session.rep(), token.hash(), clock.instant()));
    }
  }

  @Transactional
  public void tidy() {
    em.createQuery("DELETE FROM RepSession s WHERE s.endsAt < :now")
        .setParameter("now", clock.instant())
        .executeUpdate();
  }
}
