package io.foyer.salesforce.sandbox.soql;

import io.foyer.salesforce.sandbox.schema.ObjectType;
import java.util.List;

/**
 * A query whose rows are read one after the other, however many there are.
 *
 * @param type the object it has to read
 */
public record Export(String soql, ObjectType type, boolean deletedToo) {

  /** Takes the rows. */
  public interface Rows {
    void begin(List<String> columns);

    /** Values as texts in the order of the columns; an empty one for no value. */
    void row(List<String> cells);
  }
}
