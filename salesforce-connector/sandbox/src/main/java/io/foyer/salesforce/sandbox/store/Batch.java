package io.foyer.salesforce.sandbox.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Saves several records in one transaction; a refused one leaves the others alone. */
final class Batch {
  private static final SaveError ROLLED_BACK =
      new SaveError(
          "ALL_OR_NONE_OPERATION_ROLLED_BACK",
          "Record rolled back because not all records were valid and the request was using"
              + " AllOrNone header",
          List.of());
  private static final SaveError LOCKED =
      new SaveError(
          "UNABLE_TO_LOCK_ROW", "unable to obtain exclusive access to this record", List.of());
  private final Database database;
  private final BooleanSupplier locked;

  Batch(Database database, BooleanSupplier locked) {
    this.database = database;
    this.locked = locked;
  }

  /** Saves one element of a list. */
  @FunctionalInterface
  interface Step<T> {
    Saved on(Connection connection, T element) throws SQLException;
  }

  <T> List<Saved> each(List<T> elements, boolean allOrNone, Step<T> step) {
    if (locked.getAsBoolean()) {
      return elements.stream().map(element -> Saved.refused(LOCKED)).toList();
    }
    return database.write(
        connection -> {
          var results = new ArrayList<Saved>();
          var start = connection.setSavepoint();
          for (var element : elements) {
            results.add(guarded(connection, element, step));
          }
          if (allOrNone && !results.stream().allMatch(Saved::success)) {
            connection.rollback(start);
            return results.stream()
                .map(saved -> saved.success() ? Saved.refused(ROLLED_BACK) : saved)
                .toList();
          }
          return results;
        });
  }

  private static <T> Saved guarded(Connection connection, T element, Step<T> step)
      throws SQLException {
    var before = connection.setSavepoint();
    try {
      return step.on(connection, element);
    } catch (Refusal refusal) {
      connection.rollback(before);
      return Saved.refused(refusal.error());
    } catch (SQLException failed) {
      if (!new StoreFailure(failed).isLock()) {
        throw failed;
      }
      connection.rollback(before);
      return Saved.refused(LOCKED);
    }
  }
}
