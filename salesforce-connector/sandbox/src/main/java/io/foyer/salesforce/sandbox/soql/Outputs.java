package io.foyer.salesforce.sandbox.soql;

import io.foyer.salesforce.sandbox.schema.Field;
import io.foyer.salesforce.sandbox.schema.FieldType;
import io.foyer.salesforce.sandbox.store.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns a query reads, each with its place in the answer. */
final class Outputs {
  private static final int GREATEST_FIELDS_LIMIT = 200;
  private final Scope scope;
  private final @Nullable Integer limit;
  private final List<Plan.Output> columns = new ArrayList<>();
  private final Set<List<String>> parents = new HashSet<>();
  private final Set<List<String>> selected = new HashSet<>();

  Outputs(Scope scope, @Nullable Integer limit) {
    this.scope = scope;
    this.limit = limit;
  }

  List<Plan.Output> records(List<Soql.Item> items) {
    columns.add(new Plan.Output(List.of("Id"), scope.id(), FieldType.ID, Plan.Role.ROW));
    for (var item : items) {
      if (item instanceof Soql.Column column) {
        record(column);
      } else if (item instanceof Soql.TypeOf typeOf) {
        typeOf(typeOf);
      }
    }
    return columns;
  }

  private void record(Soql.Column column) {
    if (column.expression() instanceof Soql.Call call && call.function().equals("FIELDS")) {
      group(((Soql.Path) Objects.requireNonNull(call.argument())).parts().get(0));
      return;
    }
    if (column.expression() instanceof Soql.Path path) {
      parents(path.parts());
    }
    var place = Expressions.place(column.expression(), scope);
    var path = column.alias() == null ? place.path() : List.of(column.alias());
    if (!selected.add(path)) {
      throw SoqlParser.malformed("duplicate field selected: " + String.join(".", path));
    }
    columns.add(new Plan.Output(path, place.sql(), place.type(), Plan.Role.VALUE));
  }

  /** Reads the id of each parent on a path, so that a missing one is told from an empty field. */
  private void parents(List<String> parts) {
    int start = scope.startsWithItself(parts) ? 1 : 0;
    for (int end = start + 1; end < parts.size(); end++) {
      var place = scope.parentId(parts.subList(start, end));
      if (parents.add(place.path())) {
        columns.add(new Plan.Output(place.path(), place.sql(), FieldType.ID, Plan.Role.PARENT));
      }
    }
  }

  private void group(String which) {
    if (!which.equals("STANDARD") && (limit == null || limit > GREATEST_FIELDS_LIMIT)) {
      throw SoqlParser.malformed(
          "The SOQL FIELDS function must have a LIMIT of at most " + GREATEST_FIELDS_LIMIT);
    }
    for (Field field : scope.type().fields()) {
      boolean wanted = which.equals("ALL") || field.isCustom() == which.equals("CUSTOM");
      if (wanted && selected.add(List.of(field.name()))) {
        columns.add(
            new Plan.Output(
                List.of(field.name()), scope.column(field), field.type(), Plan.Role.VALUE));
      }
    }
  }

  /** Fields that depend on what the parent is. */
  private void typeOf(Soql.TypeOf typeOf) {
    var others =
        scope.reach(List.of(typeOf.relationship()), new ArrayList<>()).stream()
            .map(node -> node.type().name())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    for (var when : typeOf.cases()) {
      var kind = others.stream().filter(when.object()::equalsIgnoreCase).findFirst();
      others.remove(kind.orElseThrow(() -> Refusal.unknownObject(when.object())));
      fieldsOf(typeOf.relationship(), when.fields(), Set.of(kind.get()));
    }
    if (!others.isEmpty()) {
      fieldsOf(typeOf.relationship(), typeOf.otherwise(), others);
    }
  }

  private void fieldsOf(String relationship, List<List<String>> fields, Set<String> kinds) {
    for (var field : fields) {
      var path = new ArrayList<>(List.of(relationship));
      path.addAll(field);
      parents(path);
      var place = scope.place(path);
      columns.add(new Plan.Output(place.path(), place.sql(), place.type(), Plan.Role.VALUE, kinds));
    }
  }

  /** Columns of grouped rows: aliases, names of grouped fields, else expr0, expr1 … */
  List<Plan.Output> aggregates(Soql.Query query) {
    int unnamed = 0;
    for (var item : query.select()) {
      if (!(item instanceof Soql.Column column)) {
        throw SoqlParser.malformed("only fields and functions can be grouped");
      }
      var place = Expressions.place(column.expression(), scope);
      if (!Expressions.isAggregate(column.expression())
          && !query.grouping().by().contains(column.expression())
          && !grouped(query, place)) {
        throw new Refusal(
            "MALFORMED_QUERY",
            "Field must be grouped or aggregated: " + String.join(".", place.path()));
      }
      String name = column.alias();
      if (name == null) {
        name = column.expression() instanceof Soql.Call ? "expr" + unnamed++ : place.name();
      }
      columns.add(new Plan.Output(List.of(name), place.sql(), place.type(), Plan.Role.VALUE));
    }
    return columns;
  }

  private boolean grouped(Soql.Query query, Place place) {
    return query.grouping().by().stream()
        .anyMatch(by -> Expressions.place(by, scope).sql().equals(place.sql()));
  }
}
