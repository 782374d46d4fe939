package io.foyer.salesforce.sandbox.store;

import java.sql.SQLException;
import java.sql.Savepoint;
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
  private final ChangeSink sink;
  private final BooleanSupplier locked;

  Batch(Database database, ChangeSink sink, BooleanSupplier locked) {
    this.database = database;
    this.sink = sink;
    this.locked = locked;
  }

  /** Saves one element of a list. */
  @FunctionalInterface
  interface Step<T> {
    Saved on(Saving saving, T element) throws SQLException;
  }

  <T> List<Saved> each(List<T> elements, Author author, Step<T> step) {
    if (locked.getAsBoolean()) {
      return elements.stream().map(element -> Saved.refused(LOCKED)).toList();
    }
    return database.write(
        connection -> {
          var results = new ArrayList<Saved>();
          var saving = new Saving(connection, author);
          var start = connection.setSavepoint();
          for (var element : elements) {
            results.add(guarded(saving, element, step));
          }
          if (author.allOrNone() && !results.stream().allMatch(Saved::success)) {
            connection.rollback(start);
            return results.stream().map(Batch::undone).toList();
          }
          sink.write(connection, saving.changes(), author.user());
          return results;
        });
  }

  private static Saved undone(Saved saved) {
    return saved.success() ? Saved.refused(ROLLED_BACK) : saved;
  }

  private static <T> Saved guarded(Saving saving, T element, Step<T> step) throws SQLException {
    var connection = saving.connection();
    var before = connection.setSavepoint();
    int changes = saving.changes().size();
    try {
      return step.on(saving, element);
    } catch (Refusal refusal) {
      undo(saving, before, changes);
      return Saved.refused(refusal.error());
    } catch (SQLException failed) {
      if (!new StoreFailure(failed).isLock()) {
        throw failed;
      }
      undo(saving, before, changes);
      return Saved.refused(LOCKED);
    }
  }

  private static void undo(Saving saving, Savepoint before, int changes) throws SQLException {
    saving.connection().rollback(before);
    saving.changes().subList(changes, saving.changes().size()).clear();
  }
}
