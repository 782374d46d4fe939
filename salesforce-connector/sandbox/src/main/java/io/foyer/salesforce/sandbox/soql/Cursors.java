package io.foyer.salesforce.sandbox.soql;

import io.foyer.salesforce.sandbox.store.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The queries whose answers are fetched in pages; each is forgotten a while after its last use. */
final class Cursors {
  private static final Duration KEPT = Duration.ofMinutes(15);
  private final Map<String, Cursor> open = new ConcurrentHashMap<>();
  private final AtomicLong numbers = new AtomicLong();
  private final Clock clock;

  Cursors(Clock clock) {
    this.clock = clock;
  }

  /** A query and the ids it found, in order. */
  record Cursor(Plan plan, FoundIds ids, Instant used) {}

  /** A place in an answer. */
  record Position(String key, Cursor cursor, int offset) {
    String locator(int next) {
      return key + "-" + next;
    }
  }

  Position open(Plan plan, FoundIds ids) {
    var now = clock.instant();
    open.values().removeIf(cursor -> cursor.used().plus(KEPT).isBefore(now));
    var key = "01gFy%010dAAA".formatted(numbers.incrementAndGet());
    var cursor = new Cursor(plan, ids, now);
    open.put(key, cursor);
    return new Position(key, cursor, 0);
  }

  Position at(String locator) {
    int dash = locator.lastIndexOf('-');
    var key = dash < 0 ? locator : locator.substring(0, dash);
    var cursor = open.get(key);
    if (cursor == null || dash < 0 || !locator.substring(dash + 1).matches("\\d{1,9}")) {
      throw new Refusal("INVALID_QUERY_LOCATOR", "invalid query locator");
    }
    var used = new Cursor(cursor.plan(), cursor.ids(), clock.instant());
    open.put(key, used);
    return new Position(key, used, Integer.parseInt(locator.substring(dash + 1)));
  }
}
