package io.foyer.crm;

import io.foyer.crm.control.CrmConfiguration;
import io.foyer.crm.entity.ConfigurationRecords;
import io.foyer.crm.entity.RecordDraft;
import io.foyer.crm.entity.RecordType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The configuration's records of a CRM for tests. */
final class InMemoryConfiguration implements CrmConfiguration {

  final Map<String, String> users = new HashMap<>();
  final List<Note> notes = new ArrayList<>();
  ConfigurationRecords records = new ConfigurationRecords(Map.of(), Map.of());
  Set<String> lacking = Set.of();
  private int nextId = 1;

  @Override
  public ConfigurationRecords read(List<RecordType> types) {
    var left = new HashMap<String, List<Map<String, String>>>();
    records.records().forEach((object, rows) -> left.put(object, left(object, rows)));
    return new ConfigurationRecords(left, records.fields(), lacking);
  }

  @Override
  public List<Saved> save(List<RecordDraft> drafts) {
    return drafts.stream().map(this::saved).toList();
  }

  @Override
  public Map<String, List<String>> idsOf(String object, Set<String> names) {
    var ids = new HashMap<String, List<String>>();
    for (var name : names) {
      var id = users.get(name.toLowerCase(Locale.ROOT));
      if (object.equals("User") && id != null) {
        ids.put(name.toLowerCase(Locale.ROOT), List.of(id));
      }
    }
    return ids;
  }

  @Override
  public void annotate(List<Note> due) {
    notes.addAll(due);
  }

  private Saved saved(RecordDraft draft) {
    var all = new HashMap<>(records.records());
    var rows = new ArrayList<>(all.getOrDefault(draft.object(), List.of()));
    var id = draft.id() == null ? "a0X%015d".formatted(nextId++) : draft.id();
    var before = rows.stream().filter(row -> id.equals(row.get("Id"))).findFirst();
    if (draft.id() != null && before.isEmpty()) {
      return new Saved(null, "There is no such record.");
    }
    before.ifPresent(rows::remove);
    var now = new HashMap<>(before.orElse(Map.of("Id", id)));
    draft.fields().forEach((field, value) -> put(now, field, value));
    nameUsers(now);
    rows.add(now);
    all.put(draft.object(), rows);
    records = new ConfigurationRecords(all, records.fields());
    return new Saved(id, null);
  }

  private void nameUsers(Map<String, String> row) {
    for (var field : List.copyOf(row.keySet())) {
      users.forEach(
          (username, id) -> {
            if (id.equals(row.get(field))) {
              row.put(field.replace("__c", "__r") + ".Username", username);
            }
          });
    }
  }

  private static void put(Map<String, String> row, String field, @Nullable String value) {
    if (value == null) {
      row.remove(field);
    } else {
      row.put(field, value);
    }
  }

  private List<Map<String, String>> left(String object, List<Map<String, String>> rows) {
    if (lacking.contains(object)) {
      return List.of();
    }
    return rows.stream()
        .map(
            row -> {
              var left = new HashMap<>(row);
              left.keySet().removeIf(field -> lacking.contains(object + "." + field));
              return Map.copyOf(left);
            })
        .toList();
  }
}
