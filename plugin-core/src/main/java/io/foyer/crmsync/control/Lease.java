package io.foyer.crmsync.control;

import java.time.Instant;

/**
 * A row that this node may send until the lease ends.
 *
 * @param failures earlier ones
 */
record Lease(String id, String kind, String payload, Failures failures, Instant until) {

  /**
   * How often it failed.
   *
   * @param attempts all failures since the CRM was last away
   * @param surprises those that nobody foresaw
   */
  record Failures(int attempts, int surprises) {}
}
