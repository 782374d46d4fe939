package io.foyer.salesforce.sandbox.bulk;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes rows of quoted values. */
final class CsvWriter implements AutoCloseable {
  private final Writer out;
  private final char separator;

  CsvWriter(Path file, char separator) throws IOException {
    this(Files.newBufferedWriter(file), separator);
  }

  CsvWriter(Writer out, char separator) {
    this.out = out;
    this.separator = separator;
  }

  void row(List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.write(separator);
      }
      out.write('"');
      out.write(cells.get(i).replace("\"", "\"\""));
      out.write('"');
    }
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
