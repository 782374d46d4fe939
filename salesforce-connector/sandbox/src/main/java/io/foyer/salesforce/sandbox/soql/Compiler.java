package io.foyer.salesforce.sandbox.soql;

import io.foyer.salesforce.sandbox.schema.ObjectType;
import io.foyer.salesforce.sandbox.schema.Schema;
import io.foyer.salesforce.sandbox.store.Refusal;
import java.util.ArrayList;
import java.util.List;

/** Turns a parsed query into a plan. */
final class Compiler {
  private static final int GREATEST_OFFSET = 2000;
  private final Schema schema;
  private final Periods periods;

  Compiler(Schema schema, Periods periods) {
    this.schema = schema;
    this.periods = periods;
  }

  Plan compile(Soql.Query query, boolean deletedToo) {
    var type =
        schema
            .type(query.from().name())
            .orElseThrow(() -> Refusal.unknownObject(query.from().name()));
    return plan(query, scope(type, "t", query.from()), deletedToo || query.slice().deletedToo());
  }

  private Scope scope(ObjectType type, String root, Soql.Source source) {
    return new Scope(schema, type, root, source.alias());
  }

  private Plan plan(Soql.Query query, Scope scope, boolean deletedToo) {
    if (query.slice().offset() > GREATEST_OFFSET) {
      throw new Refusal(
          "NUMBER_OUTSIDE_VALID_RANGE", "Maximum SOQL offset allowed is " + GREATEST_OFFSET);
    }
    var shape = shape(query);
    var outputs = new Outputs(scope, query.slice().limit());
    var columns =
        shape == Plan.Shape.RECORDS ? outputs.records(query.select()) : outputs.aggregates(query);
    var where = where(query, scope, deletedToo);
    var tail = new Ordering(scope, conditions(scope)).tail(query);
    var children = children(query, scope.type(), deletedToo);
    return new Plan(
        scope.type(), shape, columns, scope.from(), where, tail, query.slice(), children);
  }

  private static Plan.Shape shape(Soql.Query query) {
    boolean aggregates =
        !query.grouping().by().isEmpty()
            || query.select().stream()
                .anyMatch(
                    item ->
                        item instanceof Soql.Column column
                            && Expressions.isAggregate(column.expression()));
    if (!aggregates) {
      return Plan.Shape.RECORDS;
    }
    boolean bare =
        query.select().size() == 1
            && query.grouping().by().isEmpty()
            && query.select().get(0) instanceof Soql.Column column
            && column.expression() instanceof Soql.Call call
            && call.function().equals("COUNT")
            && call.argument() == null;
    return bare ? Plan.Shape.COUNT : Plan.Shape.AGGREGATES;
  }

  private Conditions conditions(Scope scope) {
    return new Conditions(scope, periods, this::membership);
  }

  private Sql where(Soql.Query query, Scope scope, boolean deletedToo) {
    var parts = new ArrayList<Sql>();
    if (query.where() != null) {
      parts.add(conditions(scope).sql(query.where()));
    }
    if (!deletedToo || parts.isEmpty()) {
      parts.add(Sql.of(deletedToo ? "TRUE" : scope.living()));
    }
    return Sql.joined(" AND ", parts);
  }

  /** The query inside an IN: one id or reference. */
  private Sql membership(Soql.Query query, Scope outer) {
    var type =
        schema
            .type(query.from().name())
            .orElseThrow(() -> Refusal.unknownObject(query.from().name()));
    var scope = scope(type, "s" + outer.id().length(), query.from());
    if (query.select().size() != 1 || !(query.select().get(0) instanceof Soql.Column column)) {
      throw SoqlParser.malformed("a semi join must select exactly one field");
    }
    var place = Expressions.place(column.expression(), scope);
    if (!place.type().isId()) {
      throw SoqlParser.malformed(
          "The inner select field '" + place.name() + "' must be an id or a reference");
    }
    var where = where(query, scope, false);
    return Sql.of("SELECT " + place.sql() + " FROM " + scope.from() + " WHERE ")
        .then(where)
        .then(" AND " + place.sql() + " IS NOT NULL");
  }

  private List<Plan.Child> children(Soql.Query query, ObjectType parent, boolean deletedToo) {
    return query.select().stream()
        .filter(Soql.Children.class::isInstance)
        .map(item -> child(((Soql.Children) item).query(), parent, deletedToo))
        .toList();
  }

  private Plan.Child child(Soql.Query query, ObjectType parent, boolean deletedToo) {
    var link =
        schema
            .child(parent, query.from().name())
            .orElseThrow(
                () ->
                    new Refusal(
                        "INVALID_TYPE",
                        "Didn't understand relationship '%s' in FROM part of query call. If you are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. Please reference your WSDL or the describe call for the appropriate names."
                            .formatted(query.from().name())));
    var scope = scope(link.child(), "c", query.from());
    return new Plan.Child(link.name(), scope.column(link.field()), plan(query, scope, deletedToo));
  }
}
