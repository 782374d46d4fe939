package io.foyer.configuration.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import does with one record.
 *
 * @param problem why it is left out; null where it is not
 */
public record ImportLine(
    Action action,
    String object,
    String name,
    List<RecordChange.FieldChange> fields,
    @Nullable String problem) {

  public ImportLine {
    fields = List.copyOf(fields);
  }

  /** What is done. */
  public enum Action {
    CREATE,
    CHANGE,
    /** It is the same already. */
    LEAVE,
    /** It cannot be written as it is. */
    LEAVE_OUT
  }

  /** The same, left out for that reason. */
  public ImportLine leftOut(String why) {
    return new ImportLine(Action.LEAVE_OUT, object, name, fields, why);
  }
}
