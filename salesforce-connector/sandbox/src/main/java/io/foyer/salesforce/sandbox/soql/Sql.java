package io.foyer.salesforce.sandbox.soql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A piece of SQL with the values for its question marks. */
record Sql(String text, List<Object> values) {
  static final Sql NOTHING = new Sql("", List.of());

  static Sql of(String text, Object... values) {
    return new Sql(text, Arrays.asList(values));
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  static Sql joined(String separator, List<Sql> parts) {
    var text = parts.stream().map(Sql::text).collect(Collectors.joining(separator));
    return new Sql(text, parts.stream().flatMap(part -> part.values().stream()).toList());
  }

  Sql inside(String before, String after) {
    return new Sql(before + text + after, values);
  }

  Sql then(Sql next) {
    var all = new ArrayList<>(values);
    all.addAll(next.values());
    return new Sql(text + next.text(), all);
  }

  Sql then(String next) {
    return new Sql(text + next, values);
  }
}
