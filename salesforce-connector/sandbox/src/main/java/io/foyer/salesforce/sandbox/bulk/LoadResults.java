package io.foyer.salesforce.sandbox.bulk;

import io.foyer.salesforce.sandbox.store.Saved;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Three files: a line a row in the order sent, as Bulk 1.0 has it; and, as Bulk 2.0 has it, the
 * rows that were saved and those that were not.
 */
public final class LoadResults implements AutoCloseable {
  /** Places in a batch's list of results. */
  public static final int ALL = 0;

  public static final int SUCCESSFUL = 1;
  public static final int FAILED = 2;
  private final List<CsvWriter> files = new ArrayList<>();

  LoadResults(BulkBatch batch, JobSpec spec, Supplier<BulkResult> results) throws IOException {
    for (int i = ALL; i <= FAILED; i++) {
      var result = results.get();
      files.add(new CsvWriter(result.file(), i == ALL ? ',' : spec.separator()));
      batch.add(result);
    }
  }

  void begin(List<String> header) throws IOException {
    files.get(ALL).row(List.of("Id", "Success", "Created", "Error"));
    files.get(SUCCESSFUL).row(before(header, "sf__Id", "sf__Created"));
    files.get(FAILED).row(before(header, "sf__Id", "sf__Error"));
  }

  void write(List<String> row, Saved saved) throws IOException {
    var id = saved.id() == null ? "" : saved.id();
    var created = String.valueOf(saved.created());
    var success = String.valueOf(saved.success());
    var error = error(saved);
    files.get(ALL).row(List.of(id, success, created, error));
    if (saved.success()) {
      files.get(SUCCESSFUL).row(before(row, id, created));
    } else {
      files.get(FAILED).row(before(row, id, error));
    }
  }

  private static List<String> before(List<String> row, String first, String second) {
    var all = new ArrayList<String>(row.size() + 2);
    all.add(first);
    all.add(second);
    all.addAll(row);
    return all;
  }

  private static String error(Saved saved) {
    return saved.errors().stream()
        .map(
            error ->
                "%s:%s:%s --"
                    .formatted(error.code(), error.message(), String.join(" ", error.fields())))
        .collect(Collectors.joining(" "));
  }

  @Override
  public void close() throws IOException {
    for (var file : files) {
      file.close();
    }
  }
}
