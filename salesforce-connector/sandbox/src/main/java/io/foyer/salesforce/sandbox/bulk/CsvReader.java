package io.foyer.salesforce.sandbox.bulk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads rows of separated values; quoted ones may hold separators, quotes and line ends. */
final class CsvReader implements AutoCloseable {
  private static final int END = -1;
  private static final char QUOTE = '"';
  private final BufferedReader in;
  private final char separator;
  private final StringBuilder cell = new StringBuilder();

  CsvReader(Reader in, char separator) throws IOException {
    this.in = new BufferedReader(in, 1 << 16);
    this.separator = separator;
    skipByteOrderMark();
  }

  private void skipByteOrderMark() throws IOException {
    in.mark(1);
    if (in.read() != '\uFEFF') {
      in.reset();
    }
  }

  /** The next row that is not empty; nothing at the end. */
  Optional<List<String>> next() throws IOException {
    while (true) {
      in.mark(1);
      if (in.read() == END) {
        return Optional.empty();
      }
      in.reset();
      var row = row();
      if (row.size() > 1 || !row.get(0).isEmpty()) {
        return Optional.of(row);
      }
    }
  }

  private List<String> row() throws IOException {
    var row = new ArrayList<String>();
    int last = separator;
    while (last == separator) {
      last = cell();
      row.add(cell.toString());
    }
    return row;
  }

  /** Reads one value and what ends it: a separator, a line's end or the end of all. */
  private int cell() throws IOException {
    cell.setLength(0);
    int c = in.read();
    if (c == QUOTE) {
      quoted();
      c = in.read();
    }
    while (c != END && c != separator && c != '\n') {
      if (c != '\r') {
        cell.append((char) c);
      }
      c = in.read();
    }
    return c;
  }

  private void quoted() throws IOException {
    while (true) {
      int c = in.read();
      if (c == END) {
        return;
      }
      if (c == QUOTE) {
        in.mark(1);
        if (in.read() != QUOTE) {
          in.reset();
          return;
        }
      }
      cell.append((char) c);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
