package io.foyer.salesforce.sandbox.store;

import io.foyer.salesforce.sandbox.schema.ObjectType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A stored record, values by field name.
 *
 * <p>A value is a {@link String}, {@link Boolean}, {@link Integer}, {@link BigDecimal}, {@link
 * LocalDate}, {@link Instant} or null.
 */
public record Row(ObjectType type, Map<String, @Nullable Object> values) {

  public @Nullable Object get(String field) {
    return values.get(field);
  }

  /** A value as text; empty when there is none. */
  public String text(String field) {
    var value = values.get(field);
    return value == null ? "" : value.toString();
  }

  public String id() {
    return text("Id");
  }

  /** What people call the record. */
  public String title() {
    return type.nameField().map(field -> text(field.name())).orElse(id());
  }
}
