package io.foyer.conversations.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.visitors.control.proof.VisitorEmails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Who is the same person on several devices.
 *
 * <p>Only one address that is proven on both says so, and only of a conversation that was held
 * under that address: what others said on a shared device before, or without an address, stays
 * there.
 */
@ApplicationScoped
public class Persons {
  private static final String IS_PROVEN =
      "select count(v) from VisitorRow v where v.id = :visitor and v.email = :email"
          + " and v.emailProven = true and v.withdrawnAt is null";

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject VisitorEmails emails;

  /** Whether the person who is this visitor had the conversation, on whatever device. */
  public boolean hadConversation(VisitorId visitor, ConversationSummary conversation) {
    return emails
        .proven(visitor)
        .filter(email -> email.equals(conversation.knownAs().email()))
        .filter(email -> isProven(conversation.visitor(), email))
        .isPresent();
  }

  private boolean isProven(VisitorId visitor, String email) {
    return em.createQuery(IS_PROVEN, Long.class)
            .setParameter("visitor", visitor.value())
            .setParameter("email", email)
            .getSingleResult()
        > 0;
  }
}
