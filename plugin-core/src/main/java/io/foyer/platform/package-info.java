/**
 * What every capability stands on: clock, ids, deadlines, outbox, audit, the grid of nodes, the
 * database's schema.
 *
 * <p>It promises that what is stored in a transaction happens at least once after its commit, on
 * whichever node is alive.
 *
 * <p>It leaves to others everything that has a meaning in the trade.
 */
@NullMarked
package io.foyer.platform;

import org.jspecify.annotations.NullMarked;
