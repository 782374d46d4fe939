package io.foyer.access.boundary;

import io.foyer.access.entity.BodyTooLarge;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A request's body that is read only so far, whatever length it claims or keeps to itself. */
final class LimitedBody extends FilterInputStream {
  /** As much as a browser lets a page send when it is left. */
  static final int LIMIT = 64 * 1024;

  private int left = LIMIT;

  private LimitedBody(InputStream body) {
    super(body);
  }

  /**
   * Limits what is read of the request.
   *
   * @throws BodyTooLarge when it says itself that it is too long
   */
  static void limit(ContainerRequestContext request) {
    if (request.getLength() > LIMIT) {
      throw new BodyTooLarge();
    }
    request.setEntityStream(new LimitedBody(request.getEntityStream()));
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    int read = super.read(into, from, most);
    count(read);
    return read;
  }

  @Override
  public long skip(long most) throws IOException {
    long skipped = super.skip(Math.min(most, left + 1L));
    count((int) skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int read) {
    left -= Math.max(0, read);
    if (left < 0) {
      throw new BodyTooLarge();
    }
  }
}
