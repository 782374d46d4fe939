package io.foyer.salesforce.sandbox.soql;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of an answer.
 *
 * @param type the object's name, or {@code AggregateResult}
 * @param id the record's id, selected or not; null for aggregates
 * @param values by name, in the order selected: plain values, parents as {@link Found}, child rows
 *     as {@link Page}
 */
public record Found(String type, @Nullable String id, Map<String, @Nullable Object> values) {
  public static final String AGGREGATE = "AggregateResult";

  public boolean isAggregate() {
    return type.equals(AGGREGATE);
  }
}
