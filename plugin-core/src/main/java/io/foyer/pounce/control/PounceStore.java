package io.foyer.pounce.control;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.platform.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pounces in the database, one row each, for the rules and for the figures. */
@ApplicationScoped
class PounceStore {
  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  /**
   * Where it was said.
   *
   * @param stream title of the one in which the visitor stands
   * @param text record id of what was said on the rep's behalf; null where the rep did it by hand
   */
  record Context(String visit, @Nullable String stream, @Nullable String text) {}

  /** Twice is once. */
  void add(ConversationSummary pounce, Context context) {
    if (isKept(pounce.id())) {
      return;
    }
    em.createNativeQuery(
            "INSERT INTO pounces (conversation_id, visitor_id, visit_id, rep_id, stream,"
                + " pounced_at, text_id) VALUES (?, ?, ?, ?, ?, ?, ?)")
        .setParameter(1, pounce.id().value())
        .setParameter(2, pounce.visitor().value())
        .setParameter(3, context.visit())
        .setParameter(4, pounce.rep().orElseThrow().value())
        .setParameter(5, context.stream())
        .setParameter(6, pounce.times().startedAt().atOffset(ZoneOffset.UTC))
        .setParameter(7, context.text())
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

  /** Whether the visitor has talked with anybody, or was spoken to, since then. */
  boolean hasTalked(VisitorId visitor, Instant since) {
    return isThere(
        "SELECT 1 FROM conversations WHERE visitor_id = ?1 AND (live_visitor_id IS NOT NULL OR"
            + " ended_at >= ?2) AND (end_reason IS NULL OR end_reason <> 'WITHDRAWN')",
        visitor.value(),
        since.atOffset(ZoneOffset.UTC));
  }

  /**
   * Whether somebody spoke first to the visitor during that visit, or since then without an answer.
   */
  boolean isLeftAlone(VisitorId visitor, String visit, Instant since) {
    return isThere(
        "SELECT 1 FROM pounces p JOIN conversations c ON c.id = p.conversation_id"
            + " WHERE p.visitor_id = ?1 AND (p.visit_id = ?2 OR (p.pounced_at >= ?3"
            + " AND (p.dismissed_at IS NOT NULL OR c.visitor_spoke_at IS NULL)))",
        visitor.value(),
        visit,
        since.atOffset(ZoneOffset.UTC));
  }

  /** Whether it was said on a rep's behalf, once, and not closed. */
  boolean mayBeNudged(ConversationId pounce) {
    return isThere(
        "SELECT 1 FROM pounces WHERE conversation_id = ?1 AND text_id IS NOT NULL"
            + " AND nudged_at IS NULL AND dismissed_at IS NULL",
        pounce.value());
  }

  void nudged(ConversationId pounce, String text, Instant at) {
    em.createNativeQuery("UPDATE pounces SET nudge_id = ?, nudged_at = ? WHERE conversation_id = ?")
        .setParameter(1, text)
        .setParameter(2, at.atOffset(ZoneOffset.UTC))
        .setParameter(3, pounce.value())
        .executeUpdate();
  }

  void settle(ConversationId pounce, String verdict) {
    em.createNativeQuery("UPDATE pounces SET settled = ? WHERE conversation_id = ?")
        .setParameter(1, verdict)
        .setParameter(2, pounce.value())
        .executeUpdate();
  }

  /** When each of them last spoke first, by hand or not; without those who never did. */
  Map<RepId, Instant> lastOf(List<RepId> reps) {
    String marks = String.join(", ", Collections.nCopies(reps.size(), "?"));
    Query query =
        em.createNativeQuery(
            "SELECT rep_id, MAX(pounced_at) FROM pounces WHERE rep_id IN ("
                + marks
                + ") GROUP BY rep_id");
    for (int i = 0; i < reps.size(); i++) {
      query.setParameter(i + 1, reps.get(i).value());
    }
    Map<RepId, Instant> last = new HashMap<>();
    for (Object row : query.getResultList()) {
      Object[] columns = (Object[]) row;
      last.put(new RepId((String) columns[0]), Columns.instant(columns[1]));
    }
    return last;
  }

  private boolean isThere(String query, Object... values) {
    Query asked = em.createNativeQuery(query);
    for (int i = 0; i < values.length; i++) {
      asked.setParameter(i + 1, values[i]);
    }
    return !asked.setMaxResults(1).getResultList().isEmpty();
  }

  private boolean isKept(ConversationId pounce) {
    return isThere("SELECT 1 FROM pounces WHERE conversation_id = ?1", pounce.value());
  }
}
