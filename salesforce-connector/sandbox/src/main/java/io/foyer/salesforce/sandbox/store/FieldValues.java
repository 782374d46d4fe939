package io.foyer.salesforce.sandbox.store;

import io.foyer.salesforce.sandbox.schema.Field;
import io.foyer.salesforce.sandbox.schema.FieldType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Turns texts into values and values into columns and back. */
public final class FieldValues {
  // Clients send 2026-11-21T20:22:55.498Z, +01:00 and +0100 alike.
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm[:ss][.SSS][.SS][.S][XXX][XX][X]");

  private FieldValues() {}

  /** The value that a caller's text means. Blank text is no value, as in Salesforce. */
  static @Nullable Object parse(Field field, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return field.type() == FieldType.BOOLEAN ? Boolean.FALSE : null;
    }
    try {
      return typed(field, text.strip());
    } catch (NumberFormatException | DateTimeException malformed) {
      throw new Refusal(
          "INVALID_TYPE_ON_FIELD_IN_RECORD",
          field.label() + ": value not of required type: " + text,
          field.name());
    }
  }

  private static Object typed(Field field, String text) {
    return switch (field.type()) {
      case ID, REFERENCE ->
          RecordId.parse(text)
              .orElseThrow(
                  () ->
                      new Refusal(
                          "MALFORMED_ID",
                          field.label() + ": id value of incorrect type: " + text,
                          field.name()));
      case BOOLEAN -> text.equalsIgnoreCase("true") || text.equals("1");
      case INT -> new BigDecimal(text).intValueExact();
      case DOUBLE, CURRENCY, PERCENT -> decimal(field, new BigDecimal(text));
      case DATE -> LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
      case DATETIME -> moment(text);
      default -> text;
    };
  }

  private static BigDecimal decimal(Field field, BigDecimal number) {
    var rounded = number.setScale(field.size().scale(), RoundingMode.HALF_UP);
    if (rounded.precision() - rounded.scale() > field.size().precision() - field.size().scale()) {
      throw new Refusal(
          "NUMBER_OUTSIDE_VALID_RANGE",
          field.label() + ": value outside of valid range on numeric field: " + number,
          field.name());
    }
    return rounded;
  }

  /** A moment, to the second as an org keeps it. */
  public static Instant moment(String text) {
    if (text.length() == 10) {
      return LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
    var parsed = MOMENT.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
    var instant =
        parsed instanceof OffsetDateTime offset
            ? offset.toInstant()
            : LocalDateTime.from(parsed).toInstant(ZoneOffset.UTC);
    return instant.truncatedTo(ChronoUnit.SECONDS);
  }

  /** A value as the driver takes it. */
  public static @Nullable Object toColumn(@Nullable Object value) {
    return value instanceof Instant instant
        ? LocalDateTime.ofInstant(instant, ZoneOffset.UTC)
        : value;
  }

  /** A column's value as the rest of the org knows it. */
  public static @Nullable Object fromColumn(ResultSet row, int column, FieldType type)
      throws SQLException {
    return switch (type) {
      case BOOLEAN -> row.getObject(column, Boolean.class);
      case INT -> row.getObject(column, Integer.class);
      case DOUBLE, CURRENCY, PERCENT -> row.getBigDecimal(column);
      case DATE -> row.getObject(column, LocalDate.class);
      case DATETIME -> {
        var time = row.getObject(column, LocalDateTime.class);
        yield time == null ? null : time.toInstant(ZoneOffset.UTC);
      }
      default -> row.getString(column);
    };
  }
}
