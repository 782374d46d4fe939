package io.foyer.salesforce.sandbox.soql;

import io.foyer.salesforce.sandbox.schema.FieldType;
import io.foyer.salesforce.sandbox.store.Refusal;
import java.util.List;
import java.util.Set;

/** Finds fields and functions of a query in SQL. */
final class Expressions {
  private static final Set<String> AGGREGATES =
      Set.of("COUNT", "COUNT_DISTINCT", "SUM", "AVG", "MIN", "MAX");

  private Expressions() {}

  static boolean isAggregate(Soql.Expression expression) {
    return expression instanceof Soql.Call call && AGGREGATES.contains(call.function());
  }

  static Place place(Soql.Expression expression, Scope scope) {
    return expression instanceof Soql.Path path
        ? scope.place(path.parts())
        : call((Soql.Call) expression, scope);
  }

  private static Place call(Soql.Call call, Scope scope) {
    var argument = call.argument();
    if (argument == null) {
      if (!call.function().equals("COUNT")) {
        throw SoqlParser.malformed(call.function() + " needs a field");
      }
      return new Place("COUNT(*)", FieldType.INT, List.of("expr"), null);
    }
    var inner = place(argument, scope);
    var sql = sql(call.function()).formatted(inner.sql());
    return switch (call.function()) {
      case "TOLABEL", "FORMAT", "CONVERTCURRENCY" -> inner;
      case "MIN", "MAX", "SUM" -> new Place(sql, ordered(call, inner), inner.path(), null);
      case "AVG" -> new Place(sql, FieldType.DOUBLE, inner.path(), null);
      case "DAY_ONLY" -> new Place(sql, FieldType.DATE, inner.path(), null);
      default -> new Place(sql, FieldType.INT, inner.path(), null);
    };
  }

  private static FieldType ordered(Soql.Call call, Place inner) {
    if (call.function().equals("SUM") && !inner.type().isNumber()) {
      throw new Refusal(
          "INVALID_FIELD", "field " + inner.name() + " does not support aggregate operator SUM");
    }
    return inner.type();
  }

  private static String sql(String function) {
    return switch (function) {
      case "COUNT" -> "COUNT(%s)";
      case "COUNT_DISTINCT" -> "COUNT(DISTINCT %s)";
      case "SUM" -> "SUM(%s)";
      case "AVG" -> "AVG(CAST(%s AS DOUBLE PRECISION))";
      case "MIN" -> "MIN(%s)";
      case "MAX" -> "MAX(%s)";
      case "TOLABEL", "FORMAT", "CONVERTCURRENCY" -> "%s";
      case "CALENDAR_YEAR", "FISCAL_YEAR" -> "EXTRACT(YEAR FROM %s)";
      case "CALENDAR_QUARTER", "FISCAL_QUARTER" -> "EXTRACT(QUARTER FROM %s)";
      case "CALENDAR_MONTH", "FISCAL_MONTH" -> "EXTRACT(MONTH FROM %s)";
      case "DAY_IN_MONTH" -> "EXTRACT(DAY FROM %s)";
      case "DAY_IN_WEEK" -> "(MOD(EXTRACT(ISO_DAY_OF_WEEK FROM %s), 7) + 1)";
      case "DAY_IN_YEAR" -> "EXTRACT(DAY_OF_YEAR FROM %s)";
      case "HOUR_IN_DAY" -> "EXTRACT(HOUR FROM %s)";
      case "WEEK_IN_YEAR" -> "((EXTRACT(DAY_OF_YEAR FROM %s) - 1) / 7 + 1)";
      case "WEEK_IN_MONTH" -> "((EXTRACT(DAY FROM %s) - 1) / 7 + 1)";
      case "DAY_ONLY" -> "CAST(%s AS DATE)";
      default -> throw SoqlParser.malformed("function " + function + " is not supported");
    };
  }
}
