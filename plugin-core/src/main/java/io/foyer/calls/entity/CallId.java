package io.foyer.calls.entity;

/** Names a call: {@code call_…}. */
public record CallId(String value) {
  public static final String PREFIX = "call";

  @Override
  public String toString() {
    return value;
  }
}
