package io.foyer.configuration.control;

import io.foyer.configuration.control.records.RecordsText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Keeps the records as last read, in one row. */
@ApplicationScoped
@Transactional
public class DraftStore {

  private static final int ROW = 1;
  private static final String LAST =
      "SELECT records, fingerprint FROM configuration_draft WHERE id = ?";
  private static final String REPLACE =
      "UPDATE configuration_draft SET read_at = ?, fingerprint = ?, records = ? WHERE id = ?";
  private static final String FIRST =
      "INSERT INTO configuration_draft (read_at, fingerprint, records, id) VALUES (?, ?, ?, ?)";

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  void remember(RecordsText text, Instant readAt) {
    if (write(REPLACE, text, readAt) == 0) {
      write(FIRST, text, readAt);
    }
  }

  Optional<RecordsText> last() {
    List<?> rows = em.createNativeQuery(LAST).setParameter(1, ROW).getResultList();
    return rows.stream()
        .findFirst()
        .map(row -> (Object[]) row)
        .map(row -> new RecordsText((String) row[0], (String) row[1]));
  }

  private int write(String statement, RecordsText text, Instant readAt) {
    return em.createNativeQuery(statement)
        .setParameter(1, readAt.atOffset(ZoneOffset.UTC))
        .setParameter(2, text.fingerprint())
        .setParameter(3, text.text())
        .setParameter(4, ROW)
        .executeUpdate();
  }
}
