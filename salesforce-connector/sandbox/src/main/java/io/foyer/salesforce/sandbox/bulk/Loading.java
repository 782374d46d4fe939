package io.foyer.salesforce.sandbox.bulk;

import io.foyer.salesforce.sandbox.store.Input;
import io.foyer.salesforce.sandbox.store.Records;
import io.foyer.salesforce.sandbox.store.Refusal;
import io.foyer.salesforce.sandbox.store.Saved;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Saves the rows of a file, many in a transaction; each row succeeds or fails by itself. */
final class Loading {
  private static final int TOGETHER = 2000;
  private final Records records;
  private final JobSpec spec;
  private final BulkBatch batch;
  private final Supplier<BulkResult> results;

  Loading(Records records, JobSpec spec, BulkBatch batch, Supplier<BulkResult> results) {
    this.records = records;
    this.spec = spec;
    this.batch = batch;
    this.results = results;
  }

  void run() throws IOException {
    try (var in = new CsvReader(Files.newBufferedReader(batch.request()), spec.separator());
        var out = new LoadResults(batch, spec, results)) {
      var header = in.next().orElseThrow(() -> new Refusal("InvalidBatch", "The file is empty"));
      var inputs = new LoadInputs(spec.type(), header);
      out.begin(header);
      var rows = rows(in);
      while (!rows.isEmpty()) {
        save(rows, inputs, out);
        rows = rows(in);
      }
    }
  }

  private static List<List<String>> rows(CsvReader in) throws IOException {
    var rows = new ArrayList<List<String>>();
    for (var row = in.next(); row.isPresent(); row = in.next()) {
      rows.add(row.get());
      if (rows.size() == TOGETHER) {
        break;
      }
    }
    return rows;
  }

  private void save(List<List<String>> rows, LoadInputs inputs, LoadResults out)
      throws IOException {
    var saved = saved(rows.stream().map(inputs::of).toList());
    int failed = 0;
    for (int i = 0; i < saved.size(); i++) {
      out.write(rows.get(i), saved.get(i));
      failed += saved.get(i).success() ? 0 : 1;
    }
    batch.count(rows.size(), failed);
  }

  private List<Saved> saved(List<Input> inputs) {
    return switch (spec.operation()) {
      case INSERT -> records.create(inputs, spec.author());
      case UPDATE -> records.update(inputs, spec.author());
      case UPSERT -> records.upsert(inputs, Objects.requireNonNull(spec.key()), spec.author());
      default ->
          records.delete(
              inputs.stream().map(input -> String.valueOf(input.id())).toList(), spec.author());
    };
  }
}
