package io.foyer.salesforce.sandbox.soql;

import io.foyer.salesforce.sandbox.schema.FieldType;
import io.foyer.salesforce.sandbox.store.FieldValues;
import io.foyer.salesforce.sandbox.store.RecordId;
import io.foyer.salesforce.sandbox.store.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;

/** Binds a query's values, each to a field of the fitting type only. */
final class Literals {
  private final Periods periods;

  Literals(Periods periods) {
    this.periods = periods;
  }

  /** An empty text is no value, as in Salesforce. */
  boolean isNothing(Soql.Value value) {
    return value instanceof Soql.Nothing
        || (value instanceof Soql.Text text && text.text().isEmpty());
  }

  Object bound(Place place, Soql.Value value) {
    var type = place.type();
    if (type.isId() && value instanceof Soql.Text text) {
      return RecordId.parse(text.text())
          .orElseThrow(
              () ->
                  new Refusal("INVALID_QUERY_FILTER_OPERATOR", "invalid ID field: " + text.text()));
    }
    if (type.isText() && value instanceof Soql.Text text) {
      return SoqlText.plain(text.text());
    }
    if (type == FieldType.BOOLEAN && value instanceof Soql.Truth truth) {
      return truth.truth();
    }
    if (type.isNumber() && value instanceof Soql.Numeral number) {
      return number.number();
    }
    if (type == FieldType.DATE && value instanceof Soql.Day day) {
      return day.day();
    }
    if (type == FieldType.DATETIME && value instanceof Soql.Moment moment) {
      return column(moment.moment());
    }
    throw mistyped(place);
  }

  /** A comparison with a date literal, which is a span of days. */
  Sql within(Soql.Operator operator, Place place, Soql.Period period) {
    if (place.type() != FieldType.DATE && place.type() != FieldType.DATETIME) {
      throw mistyped(place);
    }
    var span = periods.span(period);
    var start = day(place, span.start());
    var end = day(place, span.end());
    var e = place.sql();
    return switch (operator) {
      case EQUAL -> Sql.of("(%1$s >= ? AND %1$s < ?)".formatted(e), start, end);
      case UNEQUAL -> Sql.of("((%1$s >= ? AND %1$s < ?) IS NOT TRUE)".formatted(e), start, end);
      case LESS -> Sql.of(e + " < ?", start);
      case LESS_OR_EQUAL -> Sql.of(e + " < ?", end);
      case GREATER -> Sql.of(e + " >= ?", end);
      case GREATER_OR_EQUAL -> Sql.of(e + " >= ?", start);
      default ->
          throw new Refusal("INVALID_QUERY_FILTER_OPERATOR", "invalid operator on " + place.name());
    };
  }

  private static Object day(Place place, LocalDate day) {
    return place.type() == FieldType.DATE
        ? day
        : column(day.atStartOfDay().toInstant(ZoneOffset.UTC));
  }

  private static Object column(Instant moment) {
    return Objects.requireNonNull(FieldValues.toColumn(moment));
  }

  private static Refusal mistyped(Place place) {
    var type = place.type() == FieldType.DATETIME ? "dateTime" : place.type().describedAs();
    var quotes = place.type().isText() || place.type().isId() ? "should" : "should not";
    return new Refusal(
        "INVALID_FIELD",
        "value of filter criterion for field '%s' must be of type %s and %s be enclosed in quotes"
            .formatted(place.name(), place.type().isText() ? "string" : type, quotes));
  }
}
