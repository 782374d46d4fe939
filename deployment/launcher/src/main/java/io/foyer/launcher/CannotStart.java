package io.foyer.launcher;

/** Something stands in the way of a start; the message is one line that says what to do. */
public final class CannotStart extends RuntimeException {
  private final String line;

  public CannotStart(String line) {
    super(line);
    this.line = line;
  }

  public String line() {
    return line;
  }
}
