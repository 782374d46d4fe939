package io.foyer.salesforce.sandbox.limits;

import java.util.concurrent.atomic.AtomicInteger;

/** How many API calls were made of those allowed in a day, counted since start. */
public final class ApiUsage {
  /** What an Enterprise org with no licence counted grants a day. */
  public static final int DAILY = 100_000;

  private final AtomicInteger used = new AtomicInteger();

  public int count() {
    return used.incrementAndGet();
  }

  public int used() {
    return used.get();
  }

  /** As REST answers carry it. */
  public String header() {
    return "api-usage=%d/%d".formatted(used(), DAILY);
  }
}
