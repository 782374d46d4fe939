package io.foyer.salesforce.sandbox.bulk;

import io.foyer.salesforce.sandbox.soql.Export;
import io.foyer.salesforce.sandbox.soql.Queries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs a query and writes what it finds, a hundred thousand rows a file. */
final class Exporting implements Export.Rows {
  private static final int MOST_ROWS = 100_000;
  private final Queries queries;
  private final JobSpec spec;
  private final BulkBatch batch;
  private final Supplier<BulkResult> results;
  private @Nullable CsvWriter out;
  private List<String> names = List.of();
  private int rows;

  Exporting(Queries queries, JobSpec spec, BulkBatch batch, Supplier<BulkResult> results) {
    this.queries = queries;
    this.spec = spec;
    this.batch = batch;
    this.results = results;
  }

  void run() throws IOException {
    var soql = Files.readString(batch.request());
    boolean deletedToo = spec.operation() == Operation.QUERY_ALL;
    try {
      queries.export(new Export(soql, spec.type(), deletedToo), this);
    } finally {
      end();
    }
  }

  @Override
  public void begin(List<String> columns) {
    names = columns;
    turn();
  }

  @Override
  public void row(List<String> cells) {
    if (rows == MOST_ROWS) {
      turn();
    }
    write(cells);
    rows++;
    batch.count(1, 0);
  }

  /** On to the next file. */
  private void turn() {
    try {
      end();
      var result = results.get();
      out = new CsvWriter(result.file(), spec.separator());
      rows = 0;
      write(names);
      batch.add(result);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private void write(List<String> cells) {
    try {
      if (out != null) {
        out.row(cells);
      }
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private void end() throws IOException {
    if (out != null) {
      out.close();
      out = null;
    }
  }
}
