package io.foyer.configuration.control.records;

import io.foyer.configuration.entity.ConfigurationVersion.Editor;
import io.foyer.configuration.entity.RecordChange;
import io.foyer.crm.entity.ConfigurationRecords;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who changed records. */
public final class Editors {

  private Editors() {}

  /** The last one to touch a record that changed; of a record that is gone nobody can tell. */
  public static Optional<Editor> last(ConfigurationRecords records, List<RecordChange> changes) {
    var changed = changes.stream().map(RecordChange::id).collect(Collectors.toSet());
    return records.records().values().stream()
        .flatMap(List::stream)
        .filter(row -> changed.contains(row.getOrDefault("Id", "")))
        .filter(row -> row.containsKey(RecordFields.CHANGED_BY))
        .max(Comparator.comparing(row -> row.getOrDefault(RecordFields.CHANGED_AT, "")))
        .map(Editors::editor);
  }

  private static Editor editor(Map<String, String> row) {
    var id = row.getOrDefault(RecordFields.CHANGED_BY, "");
    return new Editor(id, row.getOrDefault(RecordFields.CHANGED_BY_NAME, id));
  }
}
