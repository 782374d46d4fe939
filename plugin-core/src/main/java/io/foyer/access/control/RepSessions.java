package io.foyer.access.control;

import io.foyer.access.entity.Person;
import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.RepSession;
import io.foyer.access.entity.RepSignedIn;
import io.foyer.access.entity.RepSignedOut;
import io.foyer.access.entity.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The sessions of signed-in people: opened at sign-in, used by every call, ended at sign-out or 12
 * hours after the last use.
 */
@ApplicationScoped
public class RepSessions {
  /** A use is written down so often at most: calls come many a second. */
  private static final Duration BETWEEN_WRITES = Duration.ofMinutes(1);

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject Clock clock;
  @Inject Rights rights;
  @Inject Event<RepSignedIn> signedIn;
  @Inject Event<RepSignedOut> signedOut;

  /** Opens a session; the answer is for the cookie alone. */
  @Transactional
  public Secret open(RepId rep, Person person) {
    Instant now = clock.instant();
    Secret token = Secret.made();
    em.createQuery("DELETE FROM RepSession s WHERE s.endsAt < :now")
        .setParameter("now", now)
        .executeUpdate();
    em.persist(RepSession.opened(token.hash(), rep, person, now));
    signedIn.fire(new RepSignedIn(rep, person, now));
    return token;
  }

  /** Who the holder of this token is; empty where the session has ended or every right is gone. */
  @Transactional
  public Optional<RepCaller> caller(Secret token) {
    RepSession session = em.find(RepSession.class, token.hash());
    Instant now = clock.instant();
    if (session == null || session.hasEnded(now)) {
      return Optional.empty();
    }
    rights.of(session.rep()).ifPresent(session::confirm);
    if (session.usedAt().plus(BETWEEN_WRITES).isBefore(now)) {
      session.use(now);
    }
    return Optional.of(session.caller()).filter(caller -> !caller.rights().isEmpty());
  }

  @Transactional
  public void close(Secret token) {
    RepSession session = em.find(RepSession.class, token.hash());
    if (session != null) {
      em.remove(session);
      signedOut.fire(new RepSignedOut(session.rep(), token.hash(), clock.instant()));
    }
  }
}
