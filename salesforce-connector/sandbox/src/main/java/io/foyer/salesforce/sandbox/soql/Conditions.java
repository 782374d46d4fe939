package io.foyer.salesforce.sandbox.soql;

import io.foyer.salesforce.sandbox.schema.FieldType;
import io.foyer.salesforce.sandbox.store.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Turns conditions into SQL.
 *
 * <p>A comparison with an empty field is false, never unknown; so NOT and != let empty fields pass.
 */
final class Conditions {
  private static final int LONGEST_FILTERED_TEXT = 255;
  private final Scope scope;
  private final Literals literals;
  private final BiFunction<Soql.Query, Scope, Sql> inner;

  /**
   * @param inner compiles the query inside an IN
   */
  Conditions(Scope scope, Periods periods, BiFunction<Soql.Query, Scope, Sql> inner) {
    this.scope = scope;
    this.literals = new Literals(periods);
    this.inner = inner;
  }

  Sql sql(Soql.Condition condition) {
    if (condition instanceof Soql.All all) {
      return Sql.joined(" AND ", all.parts().stream().map(this::sql).toList()).inside("(", ")");
    }
    if (condition instanceof Soql.Any any) {
      return Sql.joined(" OR ", any.parts().stream().map(this::sql).toList()).inside("(", ")");
    }
    if (condition instanceof Soql.Not not) {
      return sql(not.part()).inside("((", ") IS NOT TRUE)");
    }
    return comparison((Soql.Comparison) condition);
  }

  private Sql comparison(Soql.Comparison comparison) {
    var place = Expressions.place(comparison.left(), scope);
    refuseLongText(place);
    var value = comparison.right();
    if (value instanceof Soql.Inner query) {
      return membership(comparison, place, query);
    }
    if (value instanceof Soql.Many many) {
      return oneOf(comparison.operator(), place, many);
    }
    if (literals.isNothing(value)) {
      return emptiness(comparison.operator(), place);
    }
    if (value instanceof Soql.Period period) {
      return literals.within(comparison.operator(), place, period);
    }
    return simple(comparison.operator(), place, value);
  }

  private Sql simple(Soql.Operator operator, Place place, Soql.Value value) {
    if (operator == Soql.Operator.LIKE) {
      return like(place, value);
    }
    var bound = literals.bound(place, value);
    return switch (operator) {
      case EQUAL -> Sql.of(place.sql() + " = ?", bound);
      case UNEQUAL -> Sql.of("(%1$s <> ? OR %1$s IS NULL)".formatted(place.sql()), bound);
      case LESS -> Sql.of(place.sql() + " < ?", bound);
      case LESS_OR_EQUAL -> Sql.of(place.sql() + " <= ?", bound);
      case GREATER -> Sql.of(place.sql() + " > ?", bound);
      case GREATER_OR_EQUAL -> Sql.of(place.sql() + " >= ?", bound);
      default -> throw SoqlParser.malformed("a list is needed for operator " + operator);
    };
  }

  private static Sql like(Place place, Soql.Value value) {
    if (!place.type().isText() || !(value instanceof Soql.Text text)) {
      throw new Refusal(
          "INVALID_QUERY_FILTER_OPERATOR", "invalid operator on " + place.name() + ": LIKE");
    }
    return Sql.of(place.sql() + " LIKE ? ESCAPE '\\'", SoqlText.pattern(text.text()));
  }

  private static Sql emptiness(Soql.Operator operator, Place place) {
    return switch (operator) {
      case EQUAL, LIKE -> Sql.of(place.sql() + " IS NULL");
      case UNEQUAL -> Sql.of(place.sql() + " IS NOT NULL");
      default -> throw SoqlParser.malformed("null cannot be compared by " + operator);
    };
  }

  private Sql oneOf(Soql.Operator operator, Place place, Soql.Many many) {
    if (operator == Soql.Operator.INCLUDES || operator == Soql.Operator.EXCLUDES) {
      return includes(operator, place, many);
    }
    if (operator != Soql.Operator.IN && operator != Soql.Operator.NOT_IN) {
      throw SoqlParser.malformed("unexpected token: '('");
    }
    var alternatives = new ArrayList<Sql>();
    var bound = new ArrayList<Object>();
    for (var value : many.values()) {
      if (literals.isNothing(value)) {
        alternatives.add(Sql.of(place.sql() + " IS NULL"));
      } else if (value instanceof Soql.Period period) {
        alternatives.add(literals.within(Soql.Operator.EQUAL, place, period));
      } else {
        bound.add(literals.bound(place, value));
      }
    }
    if (!bound.isEmpty()) {
      var marks = String.join(",", Collections.nCopies(bound.size(), "?"));
      alternatives.add(new Sql("%s IN (%s)".formatted(place.sql(), marks), bound));
    }
    return negated(operator == Soql.Operator.NOT_IN, Sql.joined(" OR ", alternatives));
  }

  private static Sql includes(Soql.Operator operator, Place place, Soql.Many many) {
    if (place.type() != FieldType.MULTIPICKLIST) {
      throw new Refusal(
          "INVALID_QUERY_FILTER_OPERATOR",
          "includes and excludes need a multi-select picklist: " + place.name());
    }
    var alternatives =
        many.values().stream()
            .map(value -> ((Soql.Text) value).text().split(";"))
            .map(
                all ->
                    Sql.joined(
                        " AND ", List.of(all).stream().map(one -> chosen(place, one)).toList()))
            .map(all -> all.inside("(", ")"))
            .toList();
    return negated(operator == Soql.Operator.EXCLUDES, Sql.joined(" OR ", alternatives));
  }

  private static Sql chosen(Place place, String value) {
    return Sql.of("LOCATE(?, ';' || %s || ';') > 0".formatted(place.sql()), ";" + value + ";");
  }

  private Sql membership(Soql.Comparison comparison, Place place, Soql.Inner query) {
    if (comparison.operator() != Soql.Operator.IN
        && comparison.operator() != Soql.Operator.NOT_IN) {
      throw SoqlParser.malformed("unexpected token: '('");
    }
    if (!place.type().isId()) {
      throw SoqlParser.malformed(
          "The left operand cannot be a field of type " + place.type().describedAs());
    }
    var inside = inner.apply(query.query(), scope).inside(place.sql() + " IN (", ")");
    return negated(comparison.operator() == Soql.Operator.NOT_IN, inside);
  }

  private static Sql negated(boolean negated, Sql sql) {
    return negated ? sql.inside("((", ") IS NOT TRUE)") : sql.inside("(", ")");
  }

  private static void refuseLongText(Place place) {
    var field = place.field();
    if (field != null
        && field.type() == FieldType.TEXTAREA
        && field.size().length() > LONGEST_FILTERED_TEXT) {
      throw new Refusal(
          "INVALID_FIELD", "field '" + field.name() + "' can not be filtered in a query call");
    }
  }
}
