package io.foyer.calendars.entity;

import java.time.Duration;
import java.time.Instant;

/** A stretch of time: from {@code start} up to, not including, {@code end}. */
public record Span(Instant start, Instant end) {
  public Span {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("ends before it starts: " + start + ", " + end);
    }
  }

  public static Span of(Instant start, Duration length) {
    return new Span(start, start.plus(length));
  }

  public boolean overlaps(Span other) {
    return start.isBefore(other.end) && other.start.isBefore(end);
  }

  /** Whether the other lies in this one from its first to its last moment. */
  public boolean holds(Span other) {
    return !other.start.isBefore(start) && !other.end.isAfter(end);
  }

  public Span widened(Duration before, Duration after) {
    return new Span(start.minus(before), end.plus(after));
  }
}
