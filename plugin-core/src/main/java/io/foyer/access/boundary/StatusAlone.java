package io.foyer.access.boundary;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** A response of which only the status is kept; nothing of it reaches the browser. */
final class StatusAlone extends HttpServletResponseWrapper {
  private int status = HttpServletResponse.SC_OK;

  StatusAlone(HttpServletResponse response) {
    super(response);
  }

  int status() {
    return status;
  }

  @Override
  public void setStatus(int code) {
    status = code;
  }

  @Override
  public void sendError(int code) {
    status = code;
  }

  @Override
  public void sendError(int code, String message) {
    status = code;
  }

  @Override
  public void flushBuffer() {
    // there is nothing to send yet
  }

  @Override
  public void setContentLength(int length) {
    // the length of what is left out
  }

  @Override
  public void setContentLengthLong(long length) {
    // the length of what is left out
  }

  @Override
  public PrintWriter getWriter() {
    return new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new Nowhere();
  }

  /** Takes everything and keeps nothing. */
  private static final class Nowhere extends ServletOutputStream {
    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException("only written at once");
    }

    @Override
    public void write(int each) {
      // left out
    }
  }
}
