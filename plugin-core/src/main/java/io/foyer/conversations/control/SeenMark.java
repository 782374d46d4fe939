package io.foyer.conversations.control;

import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.Side;
import jakarta.persistence.EntityManager;

/** Moves the mark up to which one side has seen; never back. */
final class SeenMark {
  private static final String SAW =
      "update Conversation c set c.progress.%1$s = :seq"
          + " where c.id = :id and c.progress.%1$s < :seq";

  private SeenMark() {}

  /** One statement without a lock held before: false when that side had seen as much already. */
  static boolean move(EntityManager em, ConversationId id, Side side, long seq) {
    return em.createQuery(SAW.formatted(side == Side.VISITOR ? "visitorSeen" : "repSeen"))
            .setParameter("seq", seq)
            .setParameter("id", id.value())
            .executeUpdate()
        > 0;
  }
}
