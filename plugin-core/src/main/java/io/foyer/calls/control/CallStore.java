package io.foyer.calls.control;

import io.foyer.calls.entity.Call;
import io.foyer.calls.entity.CallId;
import io.foyer.conversations.entity.ConversationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** Calls in the database. */
@ApplicationScoped
public class CallStore {
  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  /** With the lock of its row, until the transaction ends. */
  Optional<Call> lock(CallId id) {
    return Optional.ofNullable(em.find(Call.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
  }

  Optional<Call> findLiveOf(ConversationId conversation) {
    return liveOf(conversation).getResultStream().findFirst();
  }

  /** The one that goes on in a conversation, locked. */
  Optional<Call> lockLiveOf(ConversationId conversation) {
    return liveOf(conversation)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** All of a conversation, the latest first. */
  List<Call> of(ConversationId conversation) {
    return em.createQuery(
            "select c from Call c where c.conversationId = :conversation"
                + " order by c.startedAt desc, c.id desc",
            Call.class)
        .setParameter("conversation", conversation.value())
        .getResultList();
  }

  /** Fails at once where another one goes on in the conversation. */
  void add(Call call) {
    em.persist(call);
    em.flush();
  }

  private TypedQuery<Call> liveOf(ConversationId conversation) {
    return em.createQuery(
            "select c from Call c where c.liveConversationId = :conversation", Call.class)
        .setParameter("conversation", conversation.value());
  }
}
