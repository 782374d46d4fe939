package io.foyer.configuration.control;

import io.foyer.configuration.control.records.RecordsText;
import io.foyer.configuration.entity.ConfigurationVersion;
import io.foyer.configuration.entity.ConfigurationVersion.Editor;
import io.foyer.configuration.entity.ConfigurationVersion.How;
import io.foyer.configuration.entity.RecordChange;
import io.foyer.platform.Columns;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Versions as rows of the database. */
final class VersionColumns {

  private static final Jsonb JSON = JsonbBuilder.create();

  private VersionColumns() {}

  static String text(List<RecordChange> changes) {
    return JSON.toJson(changes);
  }

  static ConfigurationVersion version(Object[] row) {
    return new ConfigurationVersion(
        ((Number) row[0]).longValue(),
        Columns.instant(row[1]),
        How.valueOf((String) row[2]),
        editor((String) row[3], (String) row[4]),
        (String) row[5],
        row[6] == null ? null : ((Number) row[6]).longValue(),
        changes((String) row[7]));
  }

  static KeptConfiguration kept(Object[] row) {
    return new KeptConfiguration(
        version(row), (String) row[8], (String) row[9], RecordsText.records((String) row[10]));
  }

  private static @Nullable Editor editor(@Nullable String id, @Nullable String name) {
    return id == null || name == null ? null : new Editor(id, name);
  }

  private static List<RecordChange> changes(@Nullable String text) {
    return text == null ? List.of() : List.of(JSON.fromJson(text, RecordChange[].class));
  }
}
