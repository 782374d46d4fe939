package io.foyer.reporting.control;

import io.foyer.reporting.entity.Column;
import io.foyer.reporting.entity.Dimension;
import java.util.List;
import java.util.Map;

/**
 * Figures that can be asked for, as parts of one query.
 *
 * @param key by which screens name it
 * @param rows what is counted: tables with their joins
 * @param condition what holds of each row that counts
 * @param happenedAt the column by which a row belongs to a day
 * @param rep the column with the rep's id; empty where the figures are nobody's own, and then only
 *     those who see all are told
 * @param parts by what they can be split up besides the day
 */
record Report(
    String key,
    String rows,
    String condition,
    String happenedAt,
    String rep,
    Map<Dimension, Part> parts,
    List<Column> columns) {

  /**
   * How rows are put together.
   *
   * @param key what the rows of one part have in common
   * @param name what people call it
   */
  record Part(String key, String name) {
    static Part named(String name) {
      return new Part(name, name);
    }
  }

  /** Whether a rep has such figures of its own. */
  boolean hasOwn() {
    return !rep.isEmpty();
  }
}
