package io.foyer.configuration.control;

import io.foyer.platform.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Keeps each configuration that came into force, by a version that grows. */
@ApplicationScoped
public class ConfigurationStore {

  private static final String LATEST =
      "SELECT version, taken_at, fingerprint, records FROM configurations"
          + " ORDER BY version DESC FETCH FIRST 1 ROWS ONLY";
  private static final String KEEP =
      "INSERT INTO configurations (version, taken_at, fingerprint, records) VALUES (?, ?, ?, ?)";

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Transactional
  Optional<KeptConfiguration> latest() {
    List<?> rows = em.createNativeQuery(LATEST).getResultList();
    return rows.stream().findFirst().map(this::kept);
  }

  /**
   * The text as the newest version; where another node was faster, that node's version.
   *
   * <p>Two nodes at the very same moment: the key lets one through, the other's next poll finds it.
   */
  @Transactional
  KeptConfiguration keep(RecordsText text, Instant now) {
    var latest = latest();
    if (latest.isPresent() && latest.get().fingerprint().equals(text.fingerprint())) {
      return latest.get();
    }
    var version = latest.map(KeptConfiguration::version).orElse(0L) + 1;
    em.createNativeQuery(KEEP)
        .setParameter(1, version)
        .setParameter(2, now.atOffset(ZoneOffset.UTC))
        .setParameter(3, text.fingerprint())
        .setParameter(4, text.text())
        .executeUpdate();
    return new KeptConfiguration(version, now, text.fingerprint(), text.records());
  }

  private KeptConfiguration kept(Object row) {
    var columns = (Object[]) row;
    return new KeptConfiguration(
        ((Number) columns[0]).longValue(),
        Columns.instant(columns[1]),
        (String) columns[2],
        new RecordsText((String) columns[3]).records());
  }
}
