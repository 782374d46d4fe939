package io.foyer.salesforce.sandbox.limits;

import io.foyer.salesforce.sandbox.store.Refusal;
import java.util.concurrent.atomic.AtomicInteger;

/** How many API calls were made of those allowed in a day, counted since start. */
public final class ApiUsage {
  /** What an Enterprise org with no licence counted grants a day. */
  public static final int DAILY = 100_000;

  private final AtomicInteger used = new AtomicInteger();

  /**
   * Counts a call.
   *
   * @throws Refusal when the day's calls are used up
   */
  public void count() {
    if (used.get() >= DAILY) {
      throw new Refusal("REQUEST_LIMIT_EXCEEDED", "TotalRequests Limit exceeded.");
    }
    used.incrementAndGet();
  }

  public int used() {
    return used.get();
  }

  public int daily() {
    return DAILY;
  }

  /** Goes on counting from there. */
  void start(int count) {
    used.set(count);
  }

  /** As REST answers carry it. */
  public String header() {
    return "api-usage=%d/%d".formatted(used(), DAILY);
  }
}
