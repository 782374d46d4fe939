package io.foyer.crm.control;

import java.time.Instant;
import java.util.Arrays;

/** How often something happened in the last 24 hours, forgotten by whole hours. */
final class DayCount {

  private static final int HOURS = 24;
  private static final int SECONDS_AN_HOUR = 3_600;

  private final long[] counts = new long[HOURS];
  private long newest;

  void add(Instant now, long times) {
    counts[slot(hourOf(now))] += times;
  }

  long total(Instant now) {
    hourOf(now);
    return Arrays.stream(counts).sum();
  }

  /** The hour it is, all slots that lie behind it emptied for the hours since. */
  private long hourOf(Instant now) {
    long hour = now.getEpochSecond() / SECONDS_AN_HOUR;
    for (long passed = Math.max(newest + 1, hour - HOURS + 1); passed <= hour; passed++) {
      counts[slot(passed)] = 0;
    }
    newest = Math.max(newest, hour);
    return newest;
  }

  private static int slot(long hour) {
    return Math.floorMod(hour, HOURS);
  }
}
