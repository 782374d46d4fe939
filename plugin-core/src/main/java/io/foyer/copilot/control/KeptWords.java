package io.foyer.copilot.control;

import io.foyer.access.entity.RepId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.copilot.entity.OwnWords;
import io.foyer.copilot.entity.OwnWords.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** What reps wrote before it was translated and sent. */
@ApplicationScoped
@Transactional
public class KeptWords {
  private static final int MOST = 500;

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject Clock clock;

  /** The first words count: a message is sent once. */
  public void keep(Place place, RepId rep, String text) {
    if (em.find(OwnWords.class, place.key()) == null) {
      em.persist(OwnWords.written(place, rep, text, clock.instant()));
    }
  }

  /** Those of a conversation; they belong to whoever wrote the message under the same id. */
  public List<OwnWords> of(ConversationId conversation) {
    return em.createQuery(
            "select w from OwnWords w where w.conversationId = :id order by w.writtenAt,"
                + " w.clientId",
            OwnWords.class)
        .setParameter("id", conversation.value())
        .setMaxResults(MOST)
        .getResultList();
  }
}
