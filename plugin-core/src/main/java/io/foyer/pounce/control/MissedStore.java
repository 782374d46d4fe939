package io.foyer.pounce.control;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.platform.Columns;
import io.foyer.pounce.entity.MissedResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Missed responses in the database, one row each, for those who see to them and the figures. */
@ApplicationScoped
class MissedStore {
  /** As many as a rep looks through; what is older comes up as these are seen to. */
  private static final int MOST = 200;

  private static final String OPEN =
      "SELECT conversation_id, visitor_id, rep_id, missed_at, routed FROM missed_responses"
          + " WHERE seen_to_at IS NULL";

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  void add(MissedResponse one) {
    em.createNativeQuery(
            "INSERT INTO missed_responses (conversation_id, visitor_id, rep_id, missed_at, routed)"
                + " VALUES (?, ?, ?, ?, ?)")
        .setParameter(1, one.conversation().value())
        .setParameter(2, one.visitor().value())
        .setParameter(3, one.rep().value())
        .setParameter(4, one.at().atOffset(ZoneOffset.UTC))
        .setParameter(5, String.join("\n", one.routed()))
        .executeUpdate();
  }

  /** Those that nobody has seen to, the latest first. */
  List<MissedResponse> open() {
    List<?> rows =
        em.createNativeQuery(OPEN + " ORDER BY missed_at DESC").setMaxResults(MOST).getResultList();
    return rows.stream().map(MissedStore::read).toList();
  }

  /** The same of one conversation. */
  Optional<MissedResponse> open(ConversationId id) {
    List<?> rows =
        em.createNativeQuery(OPEN + " AND conversation_id = ?1")
            .setParameter(1, id.value())
            .getResultList();
    return rows.stream().findFirst().map(MissedStore::read);
  }

  /** The first who says so counts. */
  void seenTo(ConversationId id, RepId by, Instant at) {
    em.createNativeQuery(
            "UPDATE missed_responses SET seen_to_at = ?, seen_to_by = ?"
                + " WHERE conversation_id = ? AND seen_to_at IS NULL")
        .setParameter(1, at.atOffset(ZoneOffset.UTC))
        .setParameter(2, by.value())
        .setParameter(3, id.value())
        .executeUpdate();
  }

  private static MissedResponse read(Object row) {
    Object[] columns = (Object[]) row;
    return new MissedResponse(
        new ConversationId((String) columns[0]),
        new VisitorId((String) columns[1]),
        new RepId((String) columns[2]),
        Columns.instant(columns[3]),
        Set.of(((String) columns[4]).split("\n", -1)));
  }
}
