package io.foyer.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Hands out mails to be sent, each to one node at a time, each in a short transaction of its own.
 *
 * <p>A lease outlives its node: when that dies, the mail is due again once the lease has ended.
 */
@ApplicationScoped
@Transactional
public class MailStore {
  // Longer than a send whose every step takes as long as it may.
  static final Duration LEASE = Duration.ofMinutes(3);

  /** What an admin may still want to look at. */
  private static final Duration KEPT = Duration.ofDays(1);

  private static final Duration KEPT_PARKED = Duration.ofDays(14);

  // What is of use for the shortest time goes first: a code before a transcript.
  private static final String DUE =
      "SELECT id FROM mails WHERE state = 'WAITING' AND next_try_at <= ?"
          + " AND (leased_until IS NULL OR leased_until <= ?)"
          + " ORDER BY useful_until, created_at LIMIT 1 FOR UPDATE SKIP LOCKED";

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject Clock clock;

  /** A mail that this node may send until the lease ends. */
  record Leased(String id, String kind, int attempts, Mail mail, Instant until) {}

  /** The mail that is needed soonest; none when none is due. What came too late is forgotten. */
  public Optional<Leased> lease() {
    var now = now();
    for (var id = due(now); id.isPresent(); id = due(now)) {
      var queued = em.find(QueuedMail.class, id.get());
      if (queued.isUseful(now)) {
        var until = now.plus(LEASE);
        return Optional.of(
            new Leased(queued.id(), queued.kind(), queued.attempts(), queued.lease(until), until));
      }
      em.flush();
    }
    return Optional.empty();
  }

  void sent(Leased lease) {
    change(lease, QueuedMail::sent);
  }

  void postpone(Leased lease, Duration wait, String reason) {
    change(lease, queued -> queued.postpone(wait, reason, now()));
  }

  void park(Leased lease, String reason) {
    change(lease, queued -> queued.park(reason));
  }

  /** Takes away what nobody asks about any more. */
  public void tidy() {
    var now = now();
    em.createQuery(
            "DELETE FROM QueuedMail m WHERE (m.state IN :over AND m.createdAt < :before)"
                + " OR (m.state = :parked AND m.createdAt < :longBefore)")
        .setParameter("over", List.of(QueuedMail.State.SENT, QueuedMail.State.LATE))
        .setParameter("before", now.minus(KEPT))
        .setParameter("parked", QueuedMail.State.PARKED)
        .setParameter("longBefore", now.minus(KEPT_PARKED))
        .executeUpdate();
  }

  private Optional<String> due(Instant now) {
    var at = now.atOffset(ZoneOffset.UTC);
    List<?> due = em.createNativeQuery(DUE).setParameter(1, at).setParameter(2, at).getResultList();
    return due.stream().map(String::valueOf).findFirst();
  }

  /** A late word of an ended lease is not heard. */
  private void change(Leased lease, Consumer<QueuedMail> change) {
    var queued = em.find(QueuedMail.class, lease.id(), LockModeType.PESSIMISTIC_WRITE);
    if (queued != null && queued.isLeased(lease.until())) {
      change.accept(queued);
    }
  }

  private Instant now() {
    return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
  }
}
