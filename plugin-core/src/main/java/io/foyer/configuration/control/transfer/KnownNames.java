package io.foyer.configuration.control.transfer;

import io.foyer.configuration.control.records.ConfigurationObjects;
import io.foyer.configuration.control.records.RecordNames;
import io.foyer.crm.control.CrmConfiguration;
import io.foyer.crm.entity.ConfigurationRecords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which ids the names of an org's records stand for. */
final class KnownNames {

  private final Map<String, Map<String, List<String>>> ids = new HashMap<>();

  KnownNames(ConfigurationRecords records) {
    var names = new RecordNames(records);
    for (var type : ConfigurationObjects.ALL) {
      records
          .of(type.object())
          .forEach(row -> put(type.object(), names.of(row), row.getOrDefault("Id", "")));
    }
  }

  /** Learns records that are no configuration, users for one. */
  void ask(CrmConfiguration crm, String object, Set<String> names) {
    ids.computeIfAbsent(object, o -> new HashMap<>()).putAll(crm.idsOf(object, names));
  }

  void put(String object, String name, String id) {
    ids.computeIfAbsent(object, o -> new HashMap<>())
        .computeIfAbsent(lower(name), n -> new ArrayList<>())
        .add(id);
  }

  List<String> of(String object, String name) {
    return ids.getOrDefault(object, Map.of()).getOrDefault(lower(name), List.of());
  }

  static String lower(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
