package io.foyer.configuration.control.records;

import io.foyer.configuration.entity.ConfigurationProblem;
import io.foyer.crm.entity.ConfigurationRecords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes up for what the CRM lacks: somebody removed a field, or the package is an older one. */
public final class LackingRecords {

  private static final String REMEDY =
      "Salesforce has no such %s, or Foyer may not read it: deploy the package again, and give the"
          + " integration user its permission set. Until then it stays as it was.";

  private final ConfigurationRecords read;

  public LackingRecords(ConfigurationRecords read) {
    this.read = read;
  }

  /** The records, with what is lacking as it was. */
  public ConfigurationRecords filledFrom(ConfigurationRecords before) {
    if (read.missing().isEmpty()) {
      return read;
    }
    var records = new HashMap<>(read.records());
    for (var type : ConfigurationObjects.ALL) {
      var object = type.object();
      if (read.missing().contains(object)) {
        records.put(object, before.of(object));
      } else {
        records.put(object, rows(object, before));
      }
    }
    return new ConfigurationRecords(records, read.fields());
  }

  /** What is lacking, by name. */
  public List<ConfigurationProblem> problems() {
    return read.missing().stream().sorted().map(LackingRecords::problem).toList();
  }

  private List<Map<String, String>> rows(String object, ConfigurationRecords before) {
    var fields = fieldsLacking(object);
    if (fields.isEmpty()) {
      return read.of(object);
    }
    var known =
        before.of(object).stream()
            .collect(Collectors.toMap(row -> row.getOrDefault("Id", ""), Function.identity()));
    return read.of(object).stream()
        .map(row -> filled(row, fields, known.getOrDefault(row.getOrDefault("Id", ""), Map.of())))
        .toList();
  }

  private Set<String> fieldsLacking(String object) {
    return read.missing().stream()
        .filter(name -> name.startsWith(object + "."))
        .map(name -> name.substring(object.length() + 1))
        .collect(Collectors.toSet());
  }

  private static Map<String, String> filled(
      Map<String, String> row, Set<String> fields, Map<String, String> before) {
    var filled = new HashMap<>(row);
    for (var field : fields) {
      if (before.containsKey(field)) {
        filled.put(field, before.getOrDefault(field, ""));
      }
    }
    return filled;
  }

  private static ConfigurationProblem problem(String name) {
    var dot = name.indexOf('.');
    return dot < 0
        ? new ConfigurationProblem(name, "", "", "", REMEDY.formatted("object"))
        : new ConfigurationProblem(
            name.substring(0, dot), "", "", name.substring(dot + 1), REMEDY.formatted("field"));
  }
}
