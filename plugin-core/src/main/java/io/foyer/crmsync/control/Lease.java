package io.foyer.crmsync.control;

import java.time.Instant;

/**
 * A row that this node may send until the lease ends.
 *
 * @param attempts earlier ones, all of which failed
 */
record Lease(String id, String kind, String payload, int attempts, Instant until) {}
