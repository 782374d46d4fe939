package io.foyer.salesforce.sandbox.soql;

import io.foyer.salesforce.sandbox.schema.FieldType;
import io.foyer.salesforce.sandbox.store.Refusal;
import java.util.List;

/** Grouping and order of a query. Empty values come first unless the query says otherwise. */
final class Ordering {
  private final Scope scope;
  private final Conditions conditions;

  Ordering(Scope scope, Conditions conditions) {
    this.scope = scope;
    this.conditions = conditions;
  }

  Sql tail(Soql.Query query) {
    var sql = Sql.NOTHING;
    var grouping = query.grouping();
    if (!grouping.by().isEmpty()) {
      var by = grouping.by().stream().map(each -> Expressions.place(each, scope).sql()).toList();
      sql = sql.then(" GROUP BY " + String.join(", ", by));
    }
    if (grouping.having() != null) {
      sql = sql.then(conditions.sql(grouping.having()).inside(" HAVING ", ""));
    }
    if (!query.orderBy().isEmpty()) {
      var orders = query.orderBy().stream().map(order -> order(order, query)).toList();
      sql = sql.then(" ORDER BY " + String.join(", ", orders));
    }
    return sql;
  }

  private String order(Soql.Order order, Soql.Query query) {
    var place = Expressions.place(unaliased(order.by(), query), scope);
    if (place.field() != null && isLong(place)) {
      throw new Refusal(
          "MALFORMED_QUERY", "field '" + place.name() + "' can not be sorted in a query call");
    }
    var nulls = Boolean.FALSE.equals(order.nullsFirst()) ? " NULLS LAST" : " NULLS FIRST";
    return place.sql() + (order.descending() ? " DESC" : " ASC") + nulls;
  }

  private static boolean isLong(Place place) {
    var field = place.field();
    return field != null && field.type() == FieldType.TEXTAREA && field.size().length() > 255;
  }

  /** An alias of the select list stands for its expression. */
  private static Soql.Expression unaliased(Soql.Expression by, Soql.Query query) {
    if (!(by instanceof Soql.Path path) || path.parts().size() != 1) {
      return by;
    }
    return query.select().stream()
        .filter(Soql.Column.class::isInstance)
        .map(Soql.Column.class::cast)
        .filter(
            column -> path.parts().equals(column.alias() == null ? null : List.of(column.alias())))
        .map(Soql.Column::expression)
        .findFirst()
        .orElse(by);
  }
}
