package io.foyer.platform;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Reads what native queries answer; the two drivers answer times in different types. */
public final class Columns {
  private Columns() {}

  public static Instant instant(Object column) {
    if (column instanceof OffsetDateTime time) {
      return time.toInstant();
    }
    if (column instanceof Timestamp time) {
      return time.toInstant();
    }
    if (column instanceof Instant instant) {
      return instant;
    }
    throw new IllegalArgumentException("not a time: " + column.getClass());
  }
}
