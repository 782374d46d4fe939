package io.foyer.configuration.control.records;

import io.foyer.configuration.entity.RecordChange;
import io.foyer.configuration.entity.RecordChange.FieldChange;
import io.foyer.configuration.entity.RecordChange.Kind;
import io.foyer.crm.entity.ConfigurationRecords;
import io.foyer.crm.entity.RecordType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How the records of two configurations differ. */
public final class RecordsDiff {

  // As much of a value as a person compares at a glance.
  private static final int LONGEST_VALUE = 200;

  private final ConfigurationRecords before;
  private final ConfigurationRecords now;
  private final RecordNames namesBefore;
  private final RecordNames namesNow;

  private RecordsDiff(ConfigurationRecords before, ConfigurationRecords now) {
    this.before = before;
    this.now = now;
    namesBefore = new RecordNames(before);
    namesNow = new RecordNames(now);
  }

  /** What has to be done to get from the one to the other, object by object. */
  public static List<RecordChange> between(ConfigurationRecords before, ConfigurationRecords now) {
    var diff = new RecordsDiff(before, now);
    return ConfigurationObjects.ALL.stream().flatMap(type -> diff.of(type).stream()).toList();
  }

  private List<RecordChange> of(RecordType type) {
    var changes = new ArrayList<RecordChange>();
    var old = byId(before, type);
    var fresh = byId(now, type);
    fresh.forEach(
        (id, row) -> {
          var was = old.get(id);
          var fields = was == null ? List.<FieldChange>of() : fields(type, was, row);
          if (was == null || !fields.isEmpty()) {
            var kind = was == null ? Kind.ADDED : Kind.CHANGED;
            changes.add(new RecordChange(kind, type.object(), id, namesNow.of(row), fields));
          }
        });
    old.forEach(
        (id, row) -> {
          if (!fresh.containsKey(id)) {
            var name = namesBefore.of(row);
            changes.add(new RecordChange(Kind.REMOVED, type.object(), id, name, List.of()));
          }
        });
    return changes;
  }

  private List<FieldChange> fields(
      RecordType type, Map<String, String> old, Map<String, String> fresh) {
    return type.fields().stream()
        .filter(RecordFields::isDecided)
        .filter(field -> !Objects.equals(old.get(field), fresh.get(field)))
        .map(
            field ->
                new FieldChange(
                    field,
                    cut(namesBefore.value(type, old, field)),
                    cut(namesNow.value(type, fresh, field))))
        .toList();
  }

  private static Map<String, Map<String, String>> byId(
      ConfigurationRecords records, RecordType type) {
    var rows = new LinkedHashMap<String, Map<String, String>>();
    records.of(type.object()).forEach(row -> rows.put(row.getOrDefault("Id", ""), row));
    return rows;
  }

  private static @Nullable String cut(@Nullable String value) {
    return value == null || value.length() <= LONGEST_VALUE
        ? value
        : value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE / 2)) + "…";
  }
}
