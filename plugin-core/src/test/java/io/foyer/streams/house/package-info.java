/**
 * Nodes wired together in memory for tests: visitors, routing and boards as they are, the outside
 * set by the test.
 *
 * <p>It promises that observers are called in the order of their priorities, as in a container.
 *
 * <p>It leaves transactions and proxies to the container tests.
 */
@NullMarked
package io.foyer.streams.house;

import org.jspecify.annotations.NullMarked;
