package io.foyer.calls.control.hold;

import io.foyer.calls.entity.hold.HoldPlace;
import io.foyer.calls.entity.hold.HoldState;
import io.foyer.conversations.entity.ConversationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Places in the queue, in the database. */
@ApplicationScoped
public class HoldStore {
  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  Optional<HoldPlace> find(ConversationId conversation) {
    return Optional.ofNullable(em.find(HoldPlace.class, conversation.value()));
  }

  /** With the lock of its row, until the transaction ends. */
  Optional<HoldPlace> lock(ConversationId conversation) {
    return Optional.ofNullable(
        em.find(HoldPlace.class, conversation.value(), LockModeType.PESSIMISTIC_WRITE));
  }

  /** Who waits, the first one first. */
  List<HoldPlace> held() {
    return em.createQuery(
            "select p from HoldPlace p where p.state = :state order by p.since, p.conversationId",
            HoldPlace.class)
        .setParameter("state", HoldState.HELD)
        .getResultList();
  }

  /** Who waited in vain since then and was not seen to, the latest first. */
  List<HoldPlace> abandonedSince(Instant since, int most) {
    return em.createQuery(
            "select p from HoldPlace p where p.state in :states and p.seenToAt is null"
                + " and p.since >= :since order by p.since desc, p.conversationId",
            HoldPlace.class)
        .setParameter("states", List.of(HoldState.LEFT, HoldState.MISSED))
        .setParameter("since", since)
        .setMaxResults(most)
        .getResultList();
  }

  /** Fails at once where the conversation has one. */
  void add(HoldPlace place) {
    em.persist(place);
    em.flush();
  }
}
