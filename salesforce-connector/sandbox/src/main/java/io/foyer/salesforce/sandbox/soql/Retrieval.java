package io.foyer.salesforce.sandbox.soql;

import io.foyer.salesforce.sandbox.schema.ObjectType;
import java.util.Arrays;
import java.util.List;

/** Reads named fields of records by their ids. */
public record Retrieval(ObjectType type, List<String> fields, List<String> ids) {

  Soql.Query query() {
    List<Soql.Item> items =
        fields.stream()
            .map(field -> Arrays.asList(field.strip().split("\\.", -1)))
            .<Soql.Item>map(parts -> new Soql.Column(new Soql.Path(parts), null))
            .toList();
    var wanted =
        new Soql.Comparison(
            new Soql.Path(List.of("Id")),
            Soql.Operator.IN,
            new Soql.Many(ids.stream().<Soql.Value>map(Soql.Text::new).toList()));
    return new Soql.Query(
        items,
        new Soql.Source(type.name(), null),
        wanted,
        Soql.Grouping.NONE,
        List.of(),
        new Soql.Slice(null, 0, false));
  }
}
