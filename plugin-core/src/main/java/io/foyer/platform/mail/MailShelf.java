package io.foyer.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at mails that wait, for admins: why, not what is in them or for whom they are. */
@ApplicationScoped
@Transactional
public class MailShelf {
  // As many as a person reads; the counts beside them are whole.
  private static final int SHOWN = 100;

  private static final List<QueuedMail.State> OPEN =
      List.of(QueuedMail.State.WAITING, QueuedMail.State.PARKED);

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject Clock clock;

  /**
   * A mail that is not sent.
   *
   * @param lastError why it waits or is parked; null before the first failure
   */
  public record Unsent(
      String id,
      String kind,
      String state,
      int attempts,
      @Nullable String lastError,
      Instant createdAt,
      Instant nextTryAt) {}

  public long waiting() {
    return count(QueuedMail.State.WAITING);
  }

  public long parked() {
    return count(QueuedMail.State.PARKED);
  }

  /** Parked ones first, then those that wait longest. */
  public List<Unsent> unsent() {
    return em.createQuery(
            "SELECT m FROM QueuedMail m WHERE m.state IN :open ORDER BY m.state, m.createdAt",
            QueuedMail.class)
        .setParameter("open", OPEN)
        .setMaxResults(SHOWN)
        .getResultStream()
        .map(QueuedMail::unsent)
        .toList();
  }

  /** Makes a parked or waiting mail due now; false when it is neither. */
  public boolean retry(String id) {
    var found =
        Optional.ofNullable(em.find(QueuedMail.class, id))
            .filter(mail -> OPEN.contains(mail.state()));
    found.ifPresent(mail -> mail.retry(clock.instant()));
    return found.isPresent();
  }

  private long count(QueuedMail.State state) {
    return em.createQuery("SELECT COUNT(m) FROM QueuedMail m WHERE m.state = :state", Long.class)
        .setParameter("state", state)
        .getSingleResult();
  }
}
