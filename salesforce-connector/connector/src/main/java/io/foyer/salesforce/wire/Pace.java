package io.foyer.salesforce.wire;

import java.time.Duration;

/** How long a call may take, by who waits for it. */
public enum Pace {
  /** A rep looks at a card: better nothing now than everything late. */
  REP_WAITS(Duration.ofSeconds(3)),
  /** Nobody waits; Salesforce itself calls 20 s a long call. */
  BACKGROUND(Duration.ofSeconds(20));

  private final Duration limit;

  Pace(Duration limit) {
    this.limit = limit;
  }

  /** From the first byte sent to the last received. */
  public Duration limit() {
    return limit;
  }
}
