package io.foyer.configuration.control;

import io.foyer.configuration.control.records.RecordsText;
import io.foyer.configuration.entity.ConfigurationVersion;
import io.foyer.configuration.entity.ConfigurationVersion.Editor;
import io.foyer.configuration.entity.ConfigurationVersion.How;
import io.foyer.configuration.entity.ConfigurationVersionKept;
import io.foyer.configuration.entity.refusal.ConfigurationChangedMeanwhile;
import io.foyer.platform.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Keeps each configuration that came into force, by a version that grows. */
@ApplicationScoped
@Transactional
public class ConfigurationStore {

  private static final String COLUMNS =
      "SELECT version, taken_at, how, by_id, by_name, note, returned_to, changes";
  private static final String WITH_RECORDS =
      COLUMNS + ", fingerprint, set_aside, records FROM configurations";
  private static final String LATEST =
      WITH_RECORDS + " ORDER BY version DESC FETCH FIRST 1 ROWS ONLY";
  private static final String HISTORY = COLUMNS + " FROM configurations ORDER BY version DESC";
  private static final String LOCK =
      "SELECT version FROM configurations"
          + " WHERE version = (SELECT MAX(version) FROM configurations) FOR UPDATE";
  // The driver of PostgreSQL has to be told what kind of nothing a nothing is.
  private static final String KEEP =
      "INSERT INTO configurations (version, taken_at, how, by_id, by_name, note, returned_to,"
          + " changes, fingerprint, set_aside, records)"
          + " VALUES (?, ?, ?, ?, ?, ?, CAST(? AS bigint), ?, ?, ?, ?)";

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject AuditLog audit;
  @Inject Event<ConfigurationVersionKept> kept;

  Optional<KeptConfiguration> latest() {
    return first(em.createNativeQuery(LATEST).getResultList());
  }

  Optional<KeptConfiguration> find(long version) {
    return first(
        em.createNativeQuery(WITH_RECORDS + " WHERE version = ?")
            .setParameter(1, version)
            .getResultList());
  }

  /** The versions, the latest first. */
  List<ConfigurationVersion> history(int most) {
    List<?> rows = em.createNativeQuery(HISTORY).setMaxResults(most).getResultList();
    return rows.stream().map(row -> VersionColumns.version((Object[]) row)).toList();
  }

  /**
   * Keeps the next version.
   *
   * @throws ConfigurationChangedMeanwhile when it does not follow the newest one
   */
  KeptConfiguration keep(NextConfiguration next, Instant now) {
    em.createNativeQuery(LOCK).getResultList();
    if (latest().map(newest -> newest.version().number()).orElse(0L) != next.after()) {
      throw new ConfigurationChangedMeanwhile();
    }
    var version =
        new ConfigurationVersion(
            next.after() + 1,
            now,
            next.how(),
            next.by(),
            next.note(),
            next.returnedTo(),
            next.changes());
    insert(version, next);
    note(version);
    return new KeptConfiguration(
        version,
        next.text().fingerprint(),
        next.setAside(),
        RecordsText.records(next.text().text()));
  }

  /** Remembers who imported records. */
  void noteImport(Editor by) {
    audit.record(by.id(), "configuration.imported", "records");
  }

  private void insert(ConfigurationVersion version, NextConfiguration next) {
    var by = version.by();
    em.createNativeQuery(KEEP)
        .setParameter(1, version.number())
        .setParameter(2, version.at().atOffset(ZoneOffset.UTC))
        .setParameter(3, version.how().name())
        .setParameter(4, by == null ? null : by.id())
        .setParameter(5, by == null ? null : by.name())
        .setParameter(6, version.note())
        .setParameter(7, version.returnedTo())
        .setParameter(8, VersionColumns.text(version.changes()))
        .setParameter(9, next.text().fingerprint())
        .setParameter(10, next.setAside())
        .setParameter(11, next.text().text())
        .executeUpdate();
  }

  private void note(ConfigurationVersion version) {
    var by = version.by();
    if (by != null && version.how() != How.SAVED) {
      var action = "configuration." + version.how().name().toLowerCase(Locale.ROOT);
      audit.record(by.id(), action, "version " + version.number());
    }
    kept.fire(new ConfigurationVersionKept(version));
  }

  private static Optional<KeptConfiguration> first(List<?> rows) {
    return rows.stream().findFirst().map(row -> VersionColumns.kept((Object[]) row));
  }
}
