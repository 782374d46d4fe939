package io.foyer.salesforce.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.salesforce.sandbox.schema.ObjectType;
import io.foyer.salesforce.sandbox.schema.Schema;
import io.foyer.salesforce.sandbox.schema.SchemaReader;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Queries ask for objects and fields that Salesforce or the package has. */
@Tag("OPS-1")
class QueriesTest {

  private final Schema schema = new SchemaReader(name -> name).read();

  @Test
  void every_query_in_code_asks_for_what_exists() {
    var statements =
        Sources.connector().entrySet().stream()
            .flatMap(Statement::of)
            .filter(Statement::namesItsObject)
            .toList();
    var unknown = new TreeSet<String>();
    for (var statement : statements) {
      statement.names().stream()
          .filter(name -> types(statement.object()).noneMatch(type -> has(type, name)))
          .forEach(name -> unknown.add(statement.object() + "." + name));
    }

    assertThat(statements).isNotEmpty();
    assertThat(unknown).isEmpty();
  }

  /** The object of that name, or those that are children under it. */
  private Stream<ObjectType> types(String name) {
    var children =
        schema.types().stream()
            .flatMap(parent -> schema.child(parent, name).stream())
            .map(link -> link.child());
    return Stream.concat(schema.type(name).stream(), children);
  }

  private boolean has(ObjectType type, String path) {
    var steps = List.of(path.split("\\.", -1));
    if (steps.size() == 1) {
      return type.field(path).isPresent();
    }
    var rest = String.join(".", steps.subList(1, steps.size()));
    return type.parent(steps.get(0)).stream()
        .flatMap(field -> Objects.requireNonNull(field.reference()).to().stream())
        .flatMap(parent -> schema.type(parent).stream())
        .anyMatch(parent -> has(parent, rest));
  }
}
