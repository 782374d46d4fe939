package io.foyer.reporting.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was counted.
 *
 * @param total over all rows; not their sum where a figure is a share or a median
 */
public record Figures(List<Column> columns, List<Row> rows, Row total) {
  public Figures {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * The figures of a rep, a stream, a day …
   *
   * @param name empty where nothing is known
   * @param values one a column; null where there is none
   */
  public record Row(String name, List<@Nullable Double> values) {}
}
