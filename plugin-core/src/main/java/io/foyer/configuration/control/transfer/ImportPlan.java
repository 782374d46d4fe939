package io.foyer.configuration.control.transfer;

import io.foyer.configuration.control.records.ConfigurationObjects;
import io.foyer.configuration.control.records.RecordNames;
import io.foyer.configuration.control.transfer.ImportDocument.Imported;
import io.foyer.configuration.entity.ImportLine;
import io.foyer.configuration.entity.ImportLine.Action;
import io.foyer.configuration.entity.RecordChange.FieldChange;
import io.foyer.crm.control.CrmConfiguration;
import io.foyer.crm.entity.ConfigurationRecords;
import io.foyer.crm.entity.RecordType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an import would do to an org, record by record. */
final class ImportPlan {

  /** Stands for a record that the import itself makes. */
  static final String TO_BE_MADE = "";

  private final KnownNames known;
  private final RecordNames names;
  private final Map<String, List<Map<String, String>>> byKey = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final List<Step> steps = new ArrayList<>();

  /**
   * One record.
   *
   * @param id of the record that is there; null when there is none
   */
  record Step(Imported imported, @Nullable String id, ImportLine line) {}

  private ImportPlan(ConfigurationRecords now, KnownNames known) {
    this.known = known;
    names = new RecordNames(now);
    for (var type : ConfigurationObjects.ALL) {
      for (var row : now.of(type.object())) {
        byKey.computeIfAbsent(key(type, keyOf(type, row)), k -> new ArrayList<>()).add(row);
      }
    }
  }

  static List<Step> of(
      List<Imported> document, ConfigurationRecords now, KnownNames known, CrmConfiguration crm) {
    askForOthers(document, known, crm);
    var plan = new ImportPlan(now, known);
    document.forEach(plan::add);
    return plan.steps;
  }

  private static void askForOthers(
      List<Imported> document, KnownNames known, CrmConfiguration crm) {
    var wanted = new HashMap<String, Set<String>>();
    for (var one : document) {
      one.type()
          .lookups()
          .forEach(
              (field, object) -> {
                var name = one.fields().get(field);
                if (name != null && ConfigurationObjects.named(object).isEmpty()) {
                  wanted.computeIfAbsent(object, o -> new HashSet<>()).add(name);
                }
              });
    }
    wanted.forEach((object, names) -> known.ask(crm, object, names));
  }

  private void add(Imported one) {
    var type = one.type();
    var name = name(one);
    var key = key(type, type.key().stream().map(field -> one.fields().get(field)).toList());
    var there = byKey.getOrDefault(key, List.of());
    var row = there.size() == 1 ? there.get(0) : null;
    var changes = row == null ? List.<FieldChange>of() : changes(one, row);
    var action = row == null ? Action.CREATE : changes.isEmpty() ? Action.LEAVE : Action.CHANGE;
    var line = new ImportLine(action, type.object(), name, changes, null);
    var problem = problem(one, name, seen.add(key), there.size());
    steps.add(
        new Step(
            one,
            row == null ? null : row.get("Id"),
            problem == null ? line : line.leftOut(problem)));
    if (problem == null && action == Action.CREATE) {
      known.put(type.object(), name, TO_BE_MADE);
    }
  }

  private @Nullable String problem(Imported one, String name, boolean isFirst, int there) {
    if (name.isBlank()) {
      return "It has no name.";
    }
    if (!isFirst) {
      return "The document has it twice.";
    }
    if (there > 1) {
      return "Several records have this name.";
    }
    return one.type().lookups().entrySet().stream()
        .map(lookup -> unresolved(lookup.getValue(), one.fields().get(lookup.getKey())))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private @Nullable String unresolved(String object, @Nullable String name) {
    if (name == null) {
      return null;
    }
    return switch (known.of(object, name).size()) {
      case 0 -> "There is no %s “%s”.".formatted(object, name);
      case 1 -> null;
      default -> "Several records of %s are called “%s”.".formatted(object, name);
    };
  }

  private List<FieldChange> changes(Imported one, Map<String, String> row) {
    return one.fields().entrySet().stream()
        .map(
            field ->
                new FieldChange(
                    field.getKey(),
                    names.value(one.type(), row, field.getKey()),
                    RecordNames.plain(field.getValue())))
        .filter(change -> !same(change.before(), change.now()))
        .toList();
  }

  private static boolean same(@Nullable String before, @Nullable String now) {
    return Objects.equals(before == null ? "" : before, now == null ? "" : now);
  }

  private static String name(Imported one) {
    var name = one.fields().get("Name");
    return name != null
        ? name
        : one.type().key().stream()
            .map(field -> RecordNames.plain(one.fields().get(field)))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(RecordNames.JOINT));
  }

  private List<@Nullable String> keyOf(RecordType type, Map<String, String> row) {
    var values = new ArrayList<@Nullable String>();
    type.key().forEach(field -> values.add(names.value(type, row, field)));
    return values;
  }

  private static String key(RecordType type, List<@Nullable String> values) {
    return values.stream()
        .map(value -> KnownNames.lower(Objects.toString(RecordNames.plain(value), "")))
        .collect(Collectors.joining("\n", type.object() + "\n", ""));
  }
}
