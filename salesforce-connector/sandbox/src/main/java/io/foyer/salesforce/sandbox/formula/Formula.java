package io.foyer.salesforce.sandbox.formula;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An expression over the fields of one record. */
@FunctionalInterface
public interface Formula {

  /**
   * @param record gives a field's value by the name in the schema
   * @return a text, a number, a truth, a date, or null for a blank field
   */
  @Nullable Object value(Function<String, @Nullable Object> record);

  /** Whether it is true; a blank field is not. */
  default boolean holds(Function<String, @Nullable Object> record) {
    return Boolean.TRUE.equals(value(record));
  }
}
