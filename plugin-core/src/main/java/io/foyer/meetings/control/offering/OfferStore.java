package io.foyer.meetings.control.offering;

import io.foyer.access.entity.VisitorId;
import io.foyer.meetings.entity.SentOffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Offers in the database. */
@ApplicationScoped
@Transactional
public class OfferStore {
  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  void add(SentOffer offer) {
    em.persist(offer);
    em.flush();
  }

  Optional<SentOffer> sentAs(String conversation, String clientId) {
    return em.createQuery(
            "select o from SentOffer o where o.conversationId = :conversation"
                + " and o.clientId = :clientId",
            SentOffer.class)
        .setParameter("conversation", conversation)
        .setParameter("clientId", clientId)
        .getResultStream()
        .findFirst();
  }

  /** One that was sent to that visitor; those of others it does not know. */
  public Optional<SentOffer> of(VisitorId visitor, String id) {
    return Optional.ofNullable(em.find(SentOffer.class, id)).filter(one -> one.isFor(visitor));
  }
}
