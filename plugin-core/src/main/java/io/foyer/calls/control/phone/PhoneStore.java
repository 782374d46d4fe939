package io.foyer.calls.control.phone;

import io.foyer.access.entity.VisitorId;
import io.foyer.calls.entity.phone.PhoneCall;
import io.foyer.calls.entity.phone.PhoneCallId;
import io.foyer.calls.entity.phone.PhoneNumber;
import io.foyer.conversations.entity.ConversationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Calls to phones in the database; the caps are counted from it, so no restart forgets them. */
@ApplicationScoped
public class PhoneStore {
  private static final String DIALLED =
      "select count(c) from PhoneCall c where c.dialledAt >= :since";

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  /** With the lock of its row, until the transaction ends. */
  Optional<PhoneCall> lock(PhoneCallId id) {
    return Optional.ofNullable(
        em.find(PhoneCall.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
  }

  /** The one that is asked for, or goes on, in a conversation, locked. */
  Optional<PhoneCall> lockLiveOf(ConversationId conversation) {
    return em.createQuery(
            "select c from PhoneCall c where c.liveConversationId = :conversation", PhoneCall.class)
        .setParameter("conversation", conversation.value())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Fails at once where the conversation has one. */
  void add(PhoneCall call) {
    em.persist(call);
    em.flush();
  }

  /** One rep after the other, on whichever node, so that no two pass below a cap together. */
  void lockCounts() {
    em.createNativeQuery("SELECT id FROM phone_lock FOR UPDATE").getResultList();
  }

  long dialledBy(VisitorId visitor, Instant since) {
    return em.createQuery(DIALLED + " and c.visitorId = :visitor", Long.class)
        .setParameter("since", since)
        .setParameter("visitor", visitor.value())
        .getSingleResult();
  }

  long dialledFrom(String address, Instant since) {
    return em.createQuery(DIALLED + " and c.address = :address", Long.class)
        .setParameter("since", since)
        .setParameter("address", address)
        .getSingleResult();
  }

  long dialled(Instant since) {
    return em.createQuery(DIALLED, Long.class).setParameter("since", since).getSingleResult();
  }

  /**
   * How long all phones talked that were dialled since then.
   *
   * @param live what one counts that is not over
   */
  Duration talked(Instant since, Duration live) {
    return em.createQuery(
            "select c.answeredAt, c.endedAt from PhoneCall c where c.dialledAt >= :since",
            Object[].class)
        .setParameter("since", since)
        .getResultStream()
        .map(row -> length((Instant) row[0], (Instant) row[1], live))
        .reduce(Duration.ZERO, Duration::plus);
  }

  private static Duration length(
      @Nullable Instant answered, @Nullable Instant ended, Duration live) {
    if (ended == null) {
      return live;
    }
    return answered == null ? Duration.ZERO : Duration.between(answered, ended);
  }

  /** Whether the phone network refused the number in that conversation. */
  boolean wasRefused(ConversationId conversation, PhoneNumber number) {
    List<Long> refused =
        em.createQuery(
                "select count(c) from PhoneCall c where c.conversationId = :conversation"
                    + " and c.number = :number and c.endCode between 400 and 499"
                    + " and c.endCode not in (480, 486, 487)",
                Long.class)
            .setParameter("conversation", conversation.value())
            .setParameter("number", number.value())
            .getResultList();
    return refused.get(0) > 0;
  }
}
