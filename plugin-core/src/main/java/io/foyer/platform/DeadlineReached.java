package io.foyer.platform;

import java.time.Instant;

/**
 * A deadline has come.
 *
 * <p>Fired on one node, inside the transaction that removes the deadline: what an observer throws
 * keeps the deadline, and it comes again after a growing wait.
 */
public record DeadlineReached(String kind, String subject, Instant due) {}
