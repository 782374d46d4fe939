package io.foyer.copilot.control.model;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that breaks off where it is longer than any answer. */
final class ShortStream extends FilterInputStream {
  // Some endpoints send 500 bytes a word.
  private static final long LONGEST = 4L << 20;

  private long read;

  ShortStream(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    int some = super.read(into, from, most);
    count(Math.max(0, some));
    return some;
  }

  private void count(int more) throws IOException {
    read += more;
    if (read > LONGEST) {
      throw new IOException("the answer never ends");
    }
  }
}
