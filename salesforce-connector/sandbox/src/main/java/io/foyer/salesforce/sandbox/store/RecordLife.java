package io.foyer.salesforce.sandbox.store;

import io.foyer.salesforce.sandbox.schema.ObjectType;
import io.foyer.salesforce.sandbox.schema.Schema;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What happens to records besides saving and deleting. Each call is one transaction. */
public final class RecordLife {
  private final Database database;
  private final Batch batch;
  private final Undeletion undeletion;
  private final Merging merging;
  private final Converting converting;
  private final DuplicateRules duplicates;

  RecordLife(Database database, Schema schema, Batch batch, RecordWriter writer, Clock clock) {
    var touch = new Touch(writer.stamps());
    this.database = database;
    this.batch = batch;
    this.undeletion = new Undeletion(schema, touch);
    this.merging = new Merging(schema, writer, touch);
    this.converting = new Converting(schema, writer, touch, clock);
    this.duplicates = new DuplicateRules(schema);
  }

  public List<Saved> undelete(List<String> ids, Author author) {
    return batch.each(
        ids, author, (saving, id) -> Saved.as(undeletion.undelete(saving, id), false));
  }

  /** Removes records from the recycle bin for good. */
  public List<Saved> emptyBin(List<String> ids, Author author) {
    return batch.each(ids, author, (saving, id) -> Saved.as(undeletion.empty(saving, id), false));
  }

  public List<Saved> merge(List<Merge> merges, Author author) {
    return batch.each(
        merges, author, (saving, merge) -> Saved.as(merging.merge(saving, merge), false));
  }

  public List<Conversion.Outcome> convert(List<Conversion> wanted, Author author) {
    var done = new ArrayList<Conversion.Outcome>();
    var saved =
        batch.each(
            wanted,
            author,
            (saving, conversion) -> {
              var outcome = converting.convert(saving, conversion);
              done.add(outcome);
              return outcome.saved();
            });
    return saved.stream().map(each -> outcome(each, done)).toList();
  }

  private static Conversion.Outcome outcome(Saved saved, List<Conversion.Outcome> done) {
    return done.stream()
        .filter(outcome -> saved.success() && outcome.saved().equals(saved))
        .findFirst()
        .orElseGet(() -> new Conversion.Outcome(saved, null, null, null));
  }

  /** Records like one that is not saved yet; its id is empty then. */
  public Optional<Duplicates> duplicates(ObjectType type, String id, String email) {
    return database.read(connection -> duplicates.find(connection, type, id, email));
  }
}
