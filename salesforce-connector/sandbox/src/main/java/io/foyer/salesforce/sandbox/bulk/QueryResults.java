package io.foyer.salesforce.sandbox.bulk;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.util.List;

/**
 * What a query found, a page at a time.
 *
 * @param job over, with one batch
 */
public record QueryResults(BulkJob job) {

  /**
   * A page in CSV, names first.
   *
   * @param next the row with which the next page begins; negative when this is the last
   */
  public record Slice(String csv, int rows, int next) {}

  /** At most so many rows from that one on. */
  public Slice from(int first, int most) throws IOException {
    char separator = job.spec().separator();
    var text = new StringWriter();
    var out = new CsvWriter(text, separator);
    int place = 0;
    int rows = 0;
    for (var result : results()) {
      try (var in = new CsvReader(Files.newBufferedReader(result.file()), separator)) {
        var names = in.next();
        if (place == 0 && names.isPresent()) {
          out.row(names.get());
        }
        for (var row = in.next(); row.isPresent(); row = in.next()) {
          if (rows == most) {
            return new Slice(text.toString(), rows, first + rows);
          }
          if (place++ >= first) {
            out.row(row.get());
            rows++;
          }
        }
      }
    }
    return new Slice(text.toString(), rows, -1);
  }

  private List<BulkResult> results() {
    return job.batches().stream().flatMap(batch -> batch.results().stream()).toList();
  }
}
