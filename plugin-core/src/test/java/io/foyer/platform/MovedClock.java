package io.foyer.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test moves it. */
public final class MovedClock extends Clock {
  private volatile Instant now;

  public MovedClock(Instant start) {
    now = start;
  }

  /** Stands at noon of an ordinary working day. */
  public static MovedClock atNoon() {
    return new MovedClock(Instant.parse("2026-11-18T12:00:00Z"));
  }

  public void moveBy(Duration span) {
    now = now.plus(span);
  }

  @Override
  public Instant instant() {
    return now;
  }

  /** One that goes on by so much whenever it is asked. */
  public Clock going(Duration step) {
    return new Clock() {
      @Override
      public Instant instant() {
        moveBy(step);
        return now;
      }

      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
      }
    };
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }
}
