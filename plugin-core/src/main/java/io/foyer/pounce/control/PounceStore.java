package io.foyer.pounce.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.platform.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pounces in the database, one row each, for the rules and for the figures. */
@ApplicationScoped
class PounceStore {
  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  /** Twice is once. {@code stream}: title of the one in which the visitor stands. */
  void add(ConversationSummary pounce, String visit, @Nullable String stream) {
    if (isKept(pounce.id())) {
      return;
    }
    em.createNativeQuery(
            "INSERT INTO pounces (conversation_id, visitor_id, visit_id, rep_id, stream,"
                + " pounced_at) VALUES (?, ?, ?, ?, ?, ?)")
        .setParameter(1, pounce.id().value())
        .setParameter(2, pounce.visitor().value())
        .setParameter(3, visit)
        .setParameter(4, pounce.rep().orElseThrow().value())
        .setParameter(5, stream)
        .setParameter(6, pounce.times().startedAt().atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  /** It was never said. */
  void remove(ConversationId pounce) {
    em.createNativeQuery("DELETE FROM pounces WHERE conversation_id = ?")
        .setParameter(1, pounce.value())
        .executeUpdate();
  }

  /** The first time counts. */
  void dismiss(ConversationId pounce, Instant at) {
    em.createNativeQuery(
            "UPDATE pounces SET dismissed_at = ? WHERE conversation_id = ? AND dismissed_at IS NULL")
        .setParameter(1, at.atOffset(ZoneOffset.UTC))
        .setParameter(2, pounce.value())
        .executeUpdate();
  }

  /** When the visitor last closed one during that visit. */
  Optional<Instant> dismissedAt(VisitorId visitor, String visit) {
    List<?> found =
        em.createNativeQuery(
                "SELECT MAX(dismissed_at) FROM pounces WHERE visitor_id = ? AND visit_id = ?")
            .setParameter(1, visitor.value())
            .setParameter(2, visit)
            .getResultList();
    return found.stream().filter(Objects::nonNull).findFirst().map(Columns::instant);
  }

  private boolean isKept(ConversationId pounce) {
    return !em.createNativeQuery("SELECT 1 FROM pounces WHERE conversation_id = ?")
        .setParameter(1, pounce.value())
        .getResultList()
        .isEmpty();
  }
}
